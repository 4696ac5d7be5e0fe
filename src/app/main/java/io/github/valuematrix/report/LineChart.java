package io.github.valuematrix.report;

import java.util.List;

/**
 * Lines over time, and the table that tells the same.
 *
 * @param id      its anchor in the page
 * @param title   what is counted
 * @param summary the lines in a sentence
 * @param rowName the head of the column of days
 * @param instead why there are no lines; empty if there are
 */
public record LineChart(String id, String title, String summary, String rowName, List<ChartSeries> series,
                        List<ChartRow> rows, String instead) {

    public LineChart {
        series = List.copyOf(series);
        rows = List.copyOf(rows);
    }
}
