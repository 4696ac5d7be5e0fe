package io.github.valuematrix.ledger;

import java.time.Duration;
import java.time.Instant;

/**
 * The report of a space as a job made it in the night.
 *
 * @param isNatural whether its period is the natural one
 * @param madeAt    when
 * @param took      how long it takes to make it where nothing of it is known
 * @param text      what it says
 */
public record NightlyReport(Period period, boolean isNatural, Instant madeAt, Duration took, String text) {
}
