package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;
import io.github.valuematrix.api.Evidence;

/** Where and for what content is being rendered. */
@Evidence("digital-signature 9.5.4, shipped for 10.2.7")
public interface ConversionContext {

    /** The content that is rendered; may be null. */
    ContentEntityObject getEntity();

    /** What the result is for: display, preview, pdf, word, html_export, feed, email or diff. */
    @Evidence("onlyoffice 10.0.3")
    String getOutputType();
}
