package io.github.valuematrix.macro;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What the editor wrote between the macro's beginning and end: the rows for the matrix, and the rest, which is shown
 * below it. A table fits if all its rows have three cells, a heading before them not counted; a first row of headings
 * alone is left out. The grid takes exactly two rows.
 *
 * @param rows   empty if there is no table that fits
 * @param rest   HTML; empty if there is nothing to see in it
 * @param misfit why the table there is was left as it is
 */
record Body(List<EditorTable.Row> rows, String rest, Optional<Misfit> misfit) {

    static final int COLUMNS = 3;
    private static final int GRID_ROWS = 2;
    /** Elements that show nothing when they are empty. */
    private static final Set<String> UNSEEN = Set.of("p", "br", "div", "span", "b", "i", "u", "em", "strong", "small",
            "a", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "font", "sub", "sup", "s", "code");

    /** Why a table cannot fill the matrix. */
    record Misfit(String reason, int count) {
    }

    Body {
        rows = List.copyOf(rows);
    }

    static Body of(String html, Layout layout) {
        String written = html == null ? "" : html;
        EditorTable table = EditorTable.in(written).orElse(null);
        if (table == null) {
            return new Body(List.of(), seen(written), Optional.empty());
        }
        List<EditorTable.Row> rows = withoutHeading(table.rows());
        Optional<Misfit> misfit = misfit(table, rows, layout);
        return misfit.isPresent() ? new Body(List.of(), written, misfit)
                : new Body(hasWords(rows) ? rows : List.of(), without(table, written), misfit);
    }

    /** A table that nobody has written in yet is as good as none. */
    private static boolean hasWords(List<EditorTable.Row> rows) {
        return rows.stream().flatMap(row -> row.last(COLUMNS).stream()).anyMatch(cell -> !isBlank(cell.html()));
    }

    /** Whether there is nothing to see in this HTML. */
    static boolean isBlank(String html) {
        int textStart = 0;
        for (Tag tag : Tag.in(html)) {
            if (!UNSEEN.contains(tag.name()) || !isBlankText(html.substring(textStart, tag.start()))) {
                return false;
            }
            textStart = tag.end();
        }
        return isBlankText(html.substring(textStart));
    }

    private static boolean isBlankText(String text) {
        return text.replaceAll("&nbsp;|&#160;|&#xa0;|\\u00a0|\\u200b|\\ufeff|\\s", "").isEmpty();
    }

    private static List<EditorTable.Row> withoutHeading(List<EditorTable.Row> rows) {
        return rows.size() > 1 && rows.get(0).isHeading() ? rows.subList(1, rows.size()) : rows;
    }

    private static Optional<Misfit> misfit(EditorTable table, List<EditorTable.Row> rows, Layout layout) {
        if (table.hasJoinedCells()) {
            return Optional.of(new Misfit("joined-cells", 0));
        }
        Optional<Misfit> columns = rows.stream().map(Body::columns).filter(count -> count != COLUMNS).findFirst()
                .map(count -> new Misfit("columns", count));
        boolean fits = layout == Layout.STEPS ? !rows.isEmpty() : rows.size() == GRID_ROWS;
        return columns.isPresent() || fits ? columns : Optional.of(new Misfit("rows", rows.size()));
    }

    /** How many cells there are beside the heading of the row. */
    private static int columns(EditorTable.Row row) {
        boolean headed = row.cells().size() > COLUMNS && row.cells().get(0).heading();
        return row.cells().size() - (headed ? 1 : 0);
    }

    /** The body without the table and without the box that Confluence puts around a table. */
    private static String without(EditorTable table, String html) {
        String before = html.substring(0, table.start());
        String after = html.substring(table.end());
        int box = before.stripTrailing().endsWith(">") ? before.lastIndexOf('<') : -1;
        if (box >= 0 && before.startsWith("<div", box) && before.indexOf("table-wrap", box) > 0
                && after.stripLeading().startsWith("</div>")) {
            before = before.substring(0, box);
            after = after.stripLeading().substring("</div>".length());
        }
        return seen(before + after);
    }

    private static String seen(String html) {
        return isBlank(html) ? "" : html;
    }
}
