package io.github.valuematrix.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.sal.api.UrlMode;

/**
 * Where the matrix is shown. What is not known counts as a place whose reader nobody knows.
 */
enum Output {

    /** Our style sheet reaches it, and the reader is known. */
    SCREEN,

    /** The preview of the editor: a screen whose reader may edit. */
    PREVIEW,

    /** A file for the person who asks for it. */
    FILE,

    /** A mail, a feed, or the comparison of two versions, which go to whoever reads them. */
    ANYBODY;

    static Output of(ConversionContext context) {
        String type = context == null ? null : context.getOutputType();
        return type == null ? SCREEN : switch (type) {
            case "display" -> SCREEN;
            case "preview" -> PREVIEW;
            case "pdf", "word", "html_export" -> FILE;
            default -> ANYBODY;
        };
    }

    /** Whether the styles must stand in the table itself. */
    boolean isPlain() {
        return this == FILE || this == ANYBODY;
    }

    boolean knowsItsReader() {
        return this != ANYBODY;
    }

    /** Links in a file must work wherever it is read. */
    UrlMode addresses() {
        return isPlain() ? UrlMode.CANONICAL : UrlMode.ABSOLUTE;
    }
}
