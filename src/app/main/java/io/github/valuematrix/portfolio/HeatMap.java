package io.github.valuematrix.portfolio;

import java.util.List;

/**
 * Who leads to whom, as a table whose cells are tinted by their numbers, and once more as a list.
 *
 * @param instead what is said in its place; empty if there is something to show
 * @param columns names
 * @param pairs   the same, the largest number first, without what is hidden or nothing
 */
public record HeatMap(String id, String title, String text, String corner, String instead, List<String> columns,
                      List<Line> lines, List<Legend> legend, List<Remark> remarks, List<Pair> pairs) {

    public HeatMap {
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
        legend = List.copyOf(legend);
        remarks = List.copyOf(remarks);
        pairs = List.copyOf(pairs);
    }

    /** A row of the map. */
    public record Line(String name, List<Field> fields) {

        public Line {
            fields = List.copyOf(fields);
        }
    }

    /**
     * A cell of the map.
     *
     * @param look  heat-0 to heat-4, inside or hidden
     * @param reason why it is hidden; else empty
     */
    public record Field(String text, String look, String reason) {
    }

    /** What a look means. */
    public record Legend(String look, String text) {
    }

    /** Something that the map shows, in words. */
    public record Remark(String title, String text) {
    }

    /** One cell in the list. */
    public record Pair(String from, String to, long count, String number) {
    }
}
