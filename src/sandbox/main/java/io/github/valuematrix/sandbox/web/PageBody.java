package io.github.valuematrix.sandbox.web;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.pages.PageManager;
import io.github.valuematrix.sandbox.web.storage.Macros;
import io.github.valuematrix.sandbox.web.storage.Rendering;
import io.github.valuematrix.sandbox.web.storage.StorageRenderer;
import io.github.valuematrix.sandbox.wiki.Body;
import io.github.valuematrix.sandbox.wiki.BodyFormat;
import io.github.valuematrix.sandbox.wiki.Content;

/** The text of a page, blog post or comment as readers see it. */
final class PageBody {
    private final Site site;
    private final StorageRenderer onScreen;
    private final StorageRenderer elsewhere;

    /** The second renderer is for what leaves the site: its addresses are whole. */
    PageBody(Site site, StorageRenderer onScreen, StorageRenderer elsewhere) {
        this.site = site;
        this.onScreen = onScreen;
        this.elsewhere = elsewhere;
    }

    /** Those that texts may use. */
    Macros macros() {
        return onScreen.macros();
    }

    /** The HTML; macros learn on which page they stand. */
    String html(Content content, Content page) {
        return render(content, onScreen, context(page, Rendering.DISPLAY));
    }

    /** The XHTML of a page for an export or a message. */
    String html(Content page, String outputType) {
        return render(page, elsewhere, context(page, outputType));
    }

    private String render(Content content, StorageRenderer renderer, Rendering context) {
        Body body = site.wiki().body(content.id()).orElse(new Body(content.id(), BodyFormat.STORAGE, ""));
        return body.format() == BodyFormat.WIKI ? StorageRenderer.literally(body.text())
                : renderer.render(body.text(), context);
    }

    /** What somebody is still writing; the page is null as long as it is not saved. */
    String preview(String storage, Content page, String spaceKey) {
        return onScreen.render(storage, page == null ? new Rendering(null, spaceKey, Rendering.PREVIEW)
                : context(page, Rendering.PREVIEW));
    }

    private Rendering context(Content page, String outputType) {
        ContentEntityObject entity = site.confluence().service(PageManager.class).getAbstractPage(page.id());
        return new Rendering(entity, site.spaceOf(page).key(), outputType);
    }
}
