package io.github.valuematrix.ledger;

import java.time.Duration;
import java.time.Instant;

/**
 * What is shown of a space, or of the whole site, as a job made it in the night.
 *
 * @param isNatural whether its period is the natural one
 * @param madeAt    when
 * @param took      how long it takes to make it where nothing of it is known
 * @param text      what it says
 */
public record NightlyReport(Part part, Period period, boolean isNatural, Instant madeAt, Duration took, String text) {

    /** What is made of a space or of the site. Their order is stored. */
    public enum Part { REPORT, TREND, SUMMARY, SILO_MAP }
}
