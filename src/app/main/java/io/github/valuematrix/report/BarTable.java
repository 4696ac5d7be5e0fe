package io.github.valuematrix.report;

import java.util.List;

/**
 * A table whose numbers are bars as well.
 *
 * @param title   what is counted
 * @param instead why there are no numbers; empty if there are
 */
public record BarTable(String title, List<Row> rows, String instead) {

    /** @param width of its bar, in percent of the longest */
    public record Row(String label, String value, long width) {
    }

    public BarTable {
        rows = List.copyOf(rows);
    }
}
