package io.github.valuematrix.sandbox.web;

import io.github.valuematrix.sandbox.confluence.SpaceAdministration;
import io.github.valuematrix.sandbox.wiki.Space;
import java.util.List;
import java.util.function.Consumer;

/** Renames, archives and removes a space, for who administers it. */
final class SpaceChanges {
    private final Site site;
    private final Addresses addresses;
    private final SpaceTools tools;
    private final Layout layout;

    SpaceChanges(Site site, Addresses addresses, SpaceTools tools, Layout layout) {
        this.site = site;
        this.addresses = addresses;
        this.tools = tools;
        this.layout = layout;
    }

    List<Route> routes() {
        return List.of(
                Route.post("/spaces/doeditspace\\.action", call -> change(call,
                        key -> spaces().rename(key, call.parameter("name")))),
                Route.post("/spaces/doarchivespace\\.action", call -> change(call, spaces()::archive)),
                Route.post("/spaces/dounarchivespace\\.action", call -> change(call, spaces()::takeOutOfArchive)),
                Route.get("/spaces/removespace\\.action", this::confirm),
                Route.post("/spaces/doremovespace\\.action", this::remove));
    }

    private Answer change(Call call, Consumer<String> change) {
        change.accept(call.parameter("key"));
        return Answer.redirect(overview(call.parameter("key")));
    }

    private Answer confirm(Call call) {
        Space space = tools.administered(call);
        return new Confirmation("Delete the space “" + space.name() + "”?",
                "All its pages, blog posts and comments are deleted for good. They do not go to the trash.",
                addresses.of("/spaces/doremovespace.action"), "key", space.key(), overview(space.key()))
                .page(layout, call);
    }

    private Answer remove(Call call) {
        spaces().remove(call.parameter("key"));
        return Answer.redirect(addresses.of("/dashboard"));
    }

    private String overview(String key) {
        return addresses.of("/spaces/viewspacesummary.action?key=" + Addresses.encode(key));
    }

    private SpaceAdministration spaces() {
        return site.confluence().administering().spaces();
    }
}
