package io.github.valuematrix.sandbox.web;

import io.github.valuematrix.sandbox.confluence.PeopleAdministration;
import io.github.valuematrix.sandbox.wiki.Person;
import java.util.List;
import java.util.Map;

/** The people of the wiki, whom administrators of the site rename and remove. */
final class Accounts {
    private static final int MOST_LISTED = 500;
    private static final String LIST = "/admin/users/browseusers.action";

    private final Site site;
    private final Addresses addresses;
    private final Administration administration;
    private final Layout layout;

    Accounts(Site site, Addresses addresses, Administration administration, Layout layout) {
        this.site = site;
        this.addresses = addresses;
        this.administration = administration;
        this.layout = layout;
    }

    /** One person. */
    public record Entry(String key, String name, String fullName, boolean oneself) {
    }

    List<Route> routes() {
        return List.of(
                Route.get("/admin/users/browseusers\\.action", this::list),
                Route.post("/admin/users/doedituser\\.action", this::rename),
                Route.get("/admin/users/removeuser\\.action", this::confirm),
                Route.post("/admin/users/doremoveuser\\.action", this::remove));
    }

    private Answer list(Call call) {
        administration.requireAdministrator(call);
        List<Entry> entries = site.wiki().people().stream().filter(person -> !person.isRemoved())
                .limit(MOST_LISTED).map(person -> new Entry(person.key(), person.name(), person.fullName(),
                        person.key().equals(call.person().key()))).toList();
        String body = layout.part("accounts", call.request(),
                Map.of("entries", entries, "full", entries.size() == MOST_LISTED, "readOnly", site.isReadOnly()));
        return Answer.page(administration.page("people", "People", body, Frame.of("", "", ""), call.request()));
    }

    private Answer rename(Call call) {
        people().rename(call.parameter("userKey"), call.parameter("name"));
        return Answer.redirect(addresses.of(LIST));
    }

    private Answer confirm(Call call) {
        administration.requireAdministrator(call);
        Person person = site.wiki().person(call.parameter("userKey")).filter(one -> !one.isRemoved())
                .orElseThrow(Refusal::notFound);
        return new Confirmation("Delete the account of " + person.fullName() + "?",
                "What they wrote stays, under an alias that says nothing about them. This cannot be taken back.",
                addresses.of("/admin/users/doremoveuser.action"), "userKey", person.key(), addresses.of(LIST))
                .page(layout, call);
    }

    private Answer remove(Call call) {
        people().remove(call.parameter("userKey"));
        return Answer.redirect(addresses.of(LIST));
    }

    private PeopleAdministration people() {
        return site.confluence().administering().people();
    }
}
