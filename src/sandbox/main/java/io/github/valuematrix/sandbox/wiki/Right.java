package io.github.valuematrix.sandbox.wiki;

import java.util.Locale;

/**
 * What somebody may do in a space, or on restricted content (there only {@link #VIEW} and {@link #EDIT}).
 */
public enum Right {

    VIEW, EDIT, COMMENT, ADMINISTER;

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Right of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
