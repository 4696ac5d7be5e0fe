package io.github.valuematrix.sandbox.web;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.PageManager;
import io.github.valuematrix.sandbox.web.storage.Rendering;
import io.github.valuematrix.sandbox.web.storage.StorageRenderer;
import io.github.valuematrix.sandbox.wiki.Body;
import io.github.valuematrix.sandbox.wiki.BodyFormat;
import io.github.valuematrix.sandbox.wiki.Content;

/** The text of a page, blog post or comment as readers see it. */
final class PageBody {
    private final Site site;
    private final StorageRenderer renderer;

    PageBody(Site site, StorageRenderer renderer) {
        this.site = site;
        this.renderer = renderer;
    }

    /** The HTML; macros learn on which page they stand. */
    String html(Content content, Content page) {
        Body body = site.wiki().body(content.id()).orElse(new Body(content.id(), BodyFormat.STORAGE, ""));
        if (body.format() == BodyFormat.WIKI) {
            return StorageRenderer.literally(body.text());
        }
        return renderer.render(body.text(), context(page, Rendering.DISPLAY));
    }

    /** What somebody is still writing; the page is null as long as it is not saved. */
    String preview(String storage, Content page, String spaceKey) {
        return renderer.render(storage, page == null ? new Rendering(null, spaceKey, Rendering.PREVIEW)
                : context(page, Rendering.PREVIEW));
    }

    private Rendering context(Content page, String outputType) {
        ContentEntityObject entity = site.confluence().service(PageManager.class).getAbstractPage(page.id());
        return new Rendering(entity, site.spaceOf(page).key(), outputType);
    }
}
