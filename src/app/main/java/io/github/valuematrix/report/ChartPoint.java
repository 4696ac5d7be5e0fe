package io.github.valuematrix.report;

/**
 * One number of a chart.
 *
 * @param number for the chart; empty if it cannot be said
 */
public record ChartPoint(Value value, String number) {
}
