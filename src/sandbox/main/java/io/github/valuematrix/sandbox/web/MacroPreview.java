package io.github.valuematrix.sandbox.web;

import io.github.valuematrix.sandbox.web.storage.EditorFormat;
import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.Space;
import java.util.Set;

/** What the macro browser shows of a macro before it is inserted, rendered by the macro itself. */
final class MacroPreview {
    private final Site site;
    private final EditorFormat format;
    private final PageBody bodies;
    private final Layout layout;

    MacroPreview(Site site, EditorFormat format, PageBody bodies, Layout layout) {
        this.site = site;
        this.format = format;
        this.bodies = bodies;
        this.layout = layout;
    }

    Answer show(Call call) {
        Space space = site.space(call.parameter("spaceKey"), call.knownPerson());
        Content page = call.numberIfAny("pageId").map(id -> site.page(id, call.person())).orElse(null);
        String html = bodies.preview(format.toStorage(call.parameter("macro")), page, space.key());
        return Answer.page(layout.bare("Preview", html, Set.of("preview", "viewcontent", "page"), call.request()));
    }
}
