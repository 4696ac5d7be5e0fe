package io.github.valuematrix.sandbox.confluence;

import java.time.Duration;
import java.time.ZoneId;
import java.util.Locale;

/** What an administrator sets for the whole site. The search index shows a change only after the search lag. */
public record SiteSettings(String baseUrl, ZoneId zone, Locale locale, Duration searchLag, boolean readOnlyMode) {
}
