package io.github.valuematrix.sandbox.web;

import io.github.valuematrix.sandbox.wiki.Space;
import java.util.Map;

/**
 * The choice of what to create: an empty page, a blog post, or what a blueprint of the app begins. Confluence opens a
 * dialog for it.
 */
final class Creation {
    private final Site site;
    private final Sidebars sidebars;
    private final Layout layout;

    Creation(Site site, Sidebars sidebars, Layout layout) {
        this.site = site;
        this.sidebars = sidebars;
        this.layout = layout;
    }

    Answer choose(Call call) {
        Space space = site.writableSpace(call.parameter("spaceKey"), call.knownPerson());
        String body = layout.part("create", call.request(), Map.of("spaceName", space.name(),
                "spaceKey", space.key(), "blueprints", site.blueprints(space)));
        Frame frame = Frame.of("Create - " + space.name(), "create-content", body)
                .in(space, sidebars.of(space, Sidebars.Place.PAGES, null, call.person()));
        return Answer.page(layout.document(frame, call.request()));
    }
}
