package io.github.valuematrix.sandbox.confluence;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;

/** What a person prefers: as Confluence keeps them, with language and country, for which it has a language pack. */
public record Preferences(Locale locale, ZoneId zone) {

    /** Those whose packs come with Confluence and that the apps here are shown in. */
    public static final List<Locale> LANGUAGES =
            List.of(Locale.ENGLISH, Locale.GERMANY, Locale.FRANCE, Locale.JAPAN);

    private static final ThreadLocal<Preferences> CURRENT = new ThreadLocal<>();

    /** Of who is asking on this thread; null on one that serves no request. */
    static Preferences current() {
        return CURRENT.get();
    }

    static void set(Preferences preferences) {
        CURRENT.set(preferences);
    }
}
