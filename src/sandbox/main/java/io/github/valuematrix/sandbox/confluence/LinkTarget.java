package io.github.valuematrix.sandbox.confluence;

import java.util.Locale;

/** What a link points at: a space key and a title, or an address split at its first colon. */
public record LinkTarget(String key, String title) {
    private static final int LONGEST_TITLE = 255;

    /** Confluence keeps a link once per target, and cuts its title. */
    static LinkTarget of(String key, String title) {
        return new LinkTarget(key, title.length() > LONGEST_TITLE ? title.substring(0, LONGEST_TITLE) : title);
    }

    String inAnyCase() {
        return (key + ":" + title).toLowerCase(Locale.ROOT);
    }
}
