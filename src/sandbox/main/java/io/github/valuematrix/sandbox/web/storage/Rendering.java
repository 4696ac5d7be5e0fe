package io.github.valuematrix.sandbox.web.storage;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;

/** Where and for what content is rendered; the content may be null, as for a page that is not saved yet. */
public final class Rendering implements ConversionContext {
    public static final String DISPLAY = "display";
    public static final String PREVIEW = "preview";
    public static final String PDF = "pdf";
    public static final String WORD = "word";
    public static final String HTML_EXPORT = "html_export";
    public static final String EMAIL = "email";
    public static final String FEED = "feed";
    public static final String DIFF = "diff";

    private final ContentEntityObject entity;
    private final String spaceKey;
    private final String outputType;
    private final Rendering around;

    public Rendering(ContentEntityObject entity, String spaceKey, String outputType) {
        this(entity, spaceKey, outputType, null);
    }

    private Rendering(ContentEntityObject entity, String spaceKey, String outputType, Rendering around) {
        this.entity = entity;
        this.spaceKey = spaceKey;
        this.outputType = outputType;
        this.around = around;
    }

    /** That of a page which is shown within this one. */
    Rendering of(Pages.Text page) {
        return new Rendering(page.entity(), page.spaceKey(), outputType, this);
    }

    /** Whether the page is being rendered already, here or around this. */
    boolean isWithin(ContentEntityObject page) {
        return entity != null && entity.getId() == page.getId() || around != null && around.isWithin(page);
    }

    @Override
    public ContentEntityObject getEntity() {
        return entity;
    }

    public String getSpaceKey() {
        return spaceKey;
    }

    @Override
    public String getOutputType() {
        return outputType;
    }
}
