package io.github.valuematrix.report;

/**
 * A number of the period beside its history.
 */
public record TrendRow(Figure figure, LineChart chart) {
}
