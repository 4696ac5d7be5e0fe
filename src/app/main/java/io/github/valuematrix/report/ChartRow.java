package io.github.valuematrix.report;

import java.util.List;

/**
 * A point of each line of a chart, a row of its table.
 *
 * @param from  ISO day of its first day
 * @param label the days in words
 * @param here  whether they belong to the period of the report
 */
public record ChartRow(String from, String label, boolean here, List<ChartPoint> points) {

    public ChartRow {
        points = List.copyOf(points);
    }
}
