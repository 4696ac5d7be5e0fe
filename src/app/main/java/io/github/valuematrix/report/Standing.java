package io.github.valuematrix.report;

import io.github.valuematrix.matrix.Expectation;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * When and where a report is made, and what is expected of its space.
 *
 * @param today    the day that it is, which is not over yet
 * @param k        a figure of people shows for no fewer
 * @param firstDay of which the site keeps activity; null if it keeps all
 */
record Standing(LocalDate today, ZoneId zone, int k, LocalDate firstDay, Expectation expectation) {
}
