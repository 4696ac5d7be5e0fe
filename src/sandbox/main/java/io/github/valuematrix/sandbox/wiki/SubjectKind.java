package io.github.valuematrix.sandbox.wiki;

import java.util.Locale;

/**
 * Who can have a right.
 */
public enum SubjectKind {

    GROUP, USER, ANONYMOUS;

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static SubjectKind of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
