package io.github.valuematrix.report;

/**
 * A line of a chart, a column of its table.
 *
 * @param key that decides its look
 */
public record ChartSeries(String key, String name) {
}
