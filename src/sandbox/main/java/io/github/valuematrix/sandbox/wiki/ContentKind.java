package io.github.valuematrix.sandbox.wiki;

import java.util.Locale;

/**
 * What a piece of content is.
 */
public enum ContentKind {

    PAGE, BLOGPOST, COMMENT;

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ContentKind of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
