package io.github.valuematrix.activity;

import java.time.Instant;
import java.time.ZoneId;

/**
 * Days as the ledger counts them: since 1970-01-01, beginning at midnight in the site's time zone.
 */
final class Days {

    private Days() {
    }

    /** The day of a moment; null for the undated. */
    static Integer of(Instant at, ZoneId zone) {
        return at == null ? null : Math.toIntExact(at.atZone(zone).toLocalDate().toEpochDay());
    }
}
