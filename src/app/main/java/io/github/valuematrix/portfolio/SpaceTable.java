package io.github.valuematrix.portfolio;

import java.util.List;

/**
 * The spaces of a reader, with what they are counted and filtered by.
 *
 * @param none  what is said in the place of rows; empty if there are some
 * @param setUp whether the reader can set up who is a customer or partner, and nobody has
 */
public record SpaceTable(List<StepCount> steps, boolean setUp, Filters filters, List<Column> columns, List<Row> rows,
                         String none, Paging paging) {

    public SpaceTable {
        steps = List.copyOf(steps);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
