package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import io.github.valuematrix.api.Evidence;
import java.util.Map;

/** A macro: turns its parameters and its body into HTML. */
@Evidence("Javadoc 9.3.2; onlyoffice 10.0.3")
public interface Macro {

    /** The HTML that stands in the page in place of the macro; a rich-text body arrives rendered. */
    String execute(Map<String, String> parameters, String body, ConversionContext context)
            throws MacroExecutionException;

    /** What may stand between the macro's beginning and end. */
    BodyType getBodyType();

    /** Whether it stands in a line or by itself. */
    OutputType getOutputType();

    /** What may stand between a macro's beginning and end. */
    @Evidence("Javadoc 8.0.0")
    enum BodyType {
        PLAIN_TEXT,
        RICH_TEXT,
        NONE
    }

    /** Whether a macro stands in a line or by itself. */
    @Evidence("onlyoffice 10.0.3 (BLOCK)")
    enum OutputType {
        INLINE,
        BLOCK
    }
}
