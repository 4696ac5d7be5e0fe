package io.github.valuematrix.report;

import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.privacy.Threshold;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When and where a report is made.
 *
 * @param today the day that it is, which is not over yet
 * @param k     a figure of people shows for no fewer
 */
record Standing(LocalDate today, ZoneId zone, int k) {

    Threshold threshold(Period period) {
        return Threshold.of(k, period, today.plusDays(1));
    }
}
