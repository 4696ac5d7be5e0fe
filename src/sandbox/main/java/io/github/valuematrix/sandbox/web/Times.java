package io.github.valuematrix.sandbox.web;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and times as pages show them, in the site's time zone. */
final class Times {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", Locale.ENGLISH);

    private final ZoneId zone;

    Times(ZoneId zone) {
        this.zone = zone;
    }

    /** Empty for what has no date. */
    String day(Long millis) {
        return millis == null ? "" : DAY.format(Instant.ofEpochMilli(millis).atZone(zone));
    }

    String moment(Long millis) {
        return millis == null ? "" : MOMENT.format(Instant.ofEpochMilli(millis).atZone(zone));
    }

    String moment(Instant instant) {
        return MOMENT.format(instant.atZone(zone));
    }
}
