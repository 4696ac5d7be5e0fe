package io.github.valuematrix.sandbox.wiki;

import java.util.Locale;

/**
 * Where content is in its life. An old version says {@link #CURRENT} whatever became of its page, as in Confluence.
 */
public enum ContentStatus {

    CURRENT, DRAFT, DELETED, ARCHIVED;

    String text() {
        return name().toLowerCase(Locale.ROOT);
    }

    static ContentStatus of(String text) {
        return valueOf(text.toUpperCase(Locale.ROOT));
    }
}
