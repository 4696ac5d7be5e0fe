package io.github.valuematrix.macro;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The matrix as a journey of three steps: a column for each, our three rows, then the editor's.
 */
final class Journey {

    private static final String KEY = "value-matrix.macro.";
    private static final List<String> ROWS = List.of("interactions", "between", "changes");

    private final I18nResolver texts;
    private final List<MatrixColumn> columns;

    Journey(I18nResolver texts, Choices choices) {
        this.texts = texts;
        this.columns = Stream.of(Step.values()).map(step -> column(step, choices)).toList();
    }

    List<MatrixColumn> columns() {
        return columns;
    }

    /** Our rows and the editor's; with an empty body, a row of examples of ours. */
    List<MatrixRow> rows(Body body) {
        List<MatrixRow> rows = new ArrayList<>(ROWS.stream().map(this::ours).toList());
        body.rows().stream().map(this::editors).forEach(rows::add);
        if (body.rows().isEmpty() && body.rest().isEmpty()) {
            rows.add(ours("example"));
        }
        return rows;
    }

    private MatrixColumn column(Step step, Choices choices) {
        return new MatrixColumn(step.value(), texts.getText(KEY + "step", step.number()),
                texts.getText(step.nameKey()), choices.here().filter(step::equals).isPresent());
    }

    private MatrixRow ours(String row) {
        Words name = Words.ours(texts.getText(KEY + "row." + row));
        return new MatrixRow(name, columns.stream().map(column ->
                cell(column, name, Words.ours(texts.getText(KEY + row + "." + column.kind())))).toList());
    }

    private MatrixRow editors(EditorTable.Row row) {
        int first = row.cells().size() - Body.COLUMNS;
        Words name = Words.editors(first == 0 ? "" : row.cells().get(0).html(),
                texts.getText(KEY + "row.what-we-do"));
        List<MatrixCell> cells = new ArrayList<>();
        for (int index = 0; index < Body.COLUMNS; index++) {
            cells.add(cell(columns.get(index), name, Words.editors(row.cells().get(first + index).html(), "")));
        }
        return new MatrixRow(name, cells);
    }

    private static MatrixCell cell(MatrixColumn column, Words heading, Words words) {
        return new MatrixCell(column, heading, "", "", words, column.here());
    }
}
