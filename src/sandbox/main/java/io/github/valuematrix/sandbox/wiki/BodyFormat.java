package io.github.valuematrix.sandbox.wiki;

import java.util.Locale;

/**
 * How a text is written: Confluence's storage format, or the wiki markup of Confluence before 4.0.
 */
public enum BodyFormat {

    STORAGE, WIKI;

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static BodyFormat of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
