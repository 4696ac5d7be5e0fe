package io.github.valuematrix.sandbox.web;

import io.github.valuematrix.sandbox.wiki.Person;
import java.util.List;
import java.util.Map;

/** Who is in the wiki. */
final class People {
    private static final int MOST_LISTED = 500;

    private final Site site;
    private final Layout layout;

    People(Site site, Layout layout) {
        this.site = site;
        this.layout = layout;
    }

    Answer directory(Call call) {
        call.knownPerson();
        List<Visitor> people = site.wiki().people().stream().limit(MOST_LISTED).map(Visitor::of).toList();
        String body = layout.part("people", call.request(), Map.of("people", people,
                "full", people.size() == MOST_LISTED));
        return Answer.page(layout.document(Frame.of("People", "people", body), call.request()));
    }

    Answer profile(Call call) {
        call.knownPerson();
        return profile(call, call.parameter("username"));
    }

    Answer profile(Call call, String name) {
        Person person = site.wiki().personByName(name).orElseThrow(Refusal::notFound);
        String body = layout.part("profile", call.request(), Map.of("profile", Visitor.of(person),
                "email", person.email() == null ? "" : person.email()));
        return Answer.page(layout.document(Frame.of(person.fullName(), "profile", body), call.request()));
    }
}
