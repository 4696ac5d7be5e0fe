package io.github.valuematrix.sandbox.web.storage;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.core.ContentEntityObject;

/** Where and for what content is rendered; the content may be null, as for a page that is not saved yet. */
public final class Rendering implements ConversionContext {
    public static final String DISPLAY = "display";
    public static final String PREVIEW = "preview";

    private final ContentEntityObject entity;
    private final String spaceKey;
    private final String outputType;

    public Rendering(ContentEntityObject entity, String spaceKey, String outputType) {
        this.entity = entity;
        this.spaceKey = spaceKey;
        this.outputType = outputType;
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
