package io.github.valuematrix.macro;

import java.util.List;

/**
 * The table as the template shows it: three columns, and rows of three cells.
 *
 * @param notices what the editors should put right
 * @param caption what a screen reader says if there is no title
 * @param rest    HTML that is shown below; empty if there is none
 */
public record Matrix(String layout, String title, String caption, List<String> notices, List<Column> columns,
                     List<Row> rows, String rest) {

    /**
     * @param kind  the value of a step, or within, across, external
     * @param label "Step 1"; empty in the grid
     */
    public record Column(String kind, String label, String name, boolean here) {
    }

    public record Row(Words name, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * @param heading what heads the cell where the table is too narrow for columns
     * @param badge   number of the step that this cell is; empty if it is none
     * @param step    name of that step
     */
    public record Cell(Column column, Words heading, String badge, String step, Words words, boolean here) {
    }

    /** Either the editor's words, rendered, or ours, which are no HTML. */
    public record Words(String text, String html) {

        static Words ours(String text) {
            return new Words(text, "");
        }

        static Words editors(String html, String instead) {
            return Body.isBlank(html) ? ours(instead) : new Words("", html);
        }

        public boolean isHtml() {
            return !html.isEmpty();
        }
    }

    public Matrix {
        notices = List.copyOf(notices);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
