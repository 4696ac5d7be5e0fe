package io.github.valuematrix.macro;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The first table in the rendered body of the macro, taken apart, and where it stands. Tables inside it belong to
 * the cell they stand in.
 *
 * @param start index of its first character in the body
 * @param end   index after its last character
 */
record EditorTable(List<Row> rows, int start, int end) {

    record Row(List<Cell> cells) {

        Row {
            cells = List.copyOf(cells);
        }

        /** The last cells: a heading may stand before them. */
        List<Cell> last(int count) {
            return cells.subList(cells.size() - count, cells.size());
        }

        boolean isHeading() {
            return cells.stream().allMatch(Cell::heading);
        }
    }

    /**
     * @param joined it spans several columns or rows
     * @param html   what the editor wrote, rendered
     */
    record Cell(boolean heading, boolean joined, String html) {
    }

    EditorTable {
        rows = List.copyOf(rows);
    }

    /** The first table; empty if there is none or if it never ends. */
    static Optional<EditorTable> in(String html) {
        Reader reader = new Reader(html);
        for (Tag tag : Tag.in(html)) {
            reader.read(tag);
            if (reader.end >= 0) {
                return Optional.of(new EditorTable(reader.rows, reader.start, reader.end));
            }
        }
        return Optional.empty();
    }

    boolean hasJoinedCells() {
        return rows.stream().flatMap(row -> row.cells().stream()).anyMatch(Cell::joined);
    }

    /** Walks along the tags; what opens next, or the end of the table, closes what was left open. */
    private static final class Reader {

        private final String html;
        private final List<Row> rows = new ArrayList<>();
        private List<Cell> cells;
        private Tag cell;
        private int depth;
        private int start = -1;
        private int end = -1;

        Reader(String html) {
            this.html = html;
        }

        void read(Tag tag) {
            if (tag.opens("table")) {
                start = depth == 0 ? tag.start() : start;
                depth++;
            } else if (depth == 1) {
                readInside(tag);
            } else if (depth > 1 && tag.closes("table")) {
                depth--;
            }
        }

        private void readInside(Tag tag) {
            switch (tag.name()) {
                case "td", "th" -> {
                    closeCell(tag);
                    cell = tag.closing() ? null : tag;
                }
                case "tr" -> {
                    closeRow(tag);
                    cells = tag.closing() ? null : new ArrayList<>();
                }
                case "table" -> {
                    closeRow(tag);
                    end = tag.end();
                }
                default -> {
                    // part of a cell, or a part of the table that holds no words
                }
            }
        }

        private void closeRow(Tag by) {
            closeCell(by);
            if (cells != null && !cells.isEmpty()) {
                rows.add(new Row(cells));
            }
            cells = null;
        }

        private void closeCell(Tag by) {
            if (cell == null) {
                return;
            }
            cells = cells == null ? new ArrayList<>() : cells;
            cells.add(new Cell(cell.opens("th"), spans(cell.attributes()), html.substring(cell.end(), by.start())));
            cell = null;
        }

        private static boolean spans(String attributes) {
            return attributes.matches("(?is).*\\s(col|row)span\\s*=\\s*[\"']?\\s*(?!1\\b)\\d.*");
        }
    }
}
