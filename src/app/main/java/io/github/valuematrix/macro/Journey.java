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
    private final List<Matrix.Column> columns;

    Journey(I18nResolver texts, Choices choices) {
        this.texts = texts;
        this.columns = Stream.of(Step.values()).map(step -> column(step, choices)).toList();
    }

    List<Matrix.Column> columns() {
        return columns;
    }

    /** Our rows and the editor's; with an empty body, a row of examples of ours. */
    List<Matrix.Row> rows(Body body) {
        List<Matrix.Row> rows = new ArrayList<>(ROWS.stream().map(this::ours).toList());
        body.rows().stream().map(this::editors).forEach(rows::add);
        if (body.rows().isEmpty() && body.rest().isEmpty()) {
            rows.add(ours("example"));
        }
        return rows;
    }

    private Matrix.Column column(Step step, Choices choices) {
        return new Matrix.Column(step.value(), texts.getText(KEY + "step", step.number()),
                texts.getText(step.nameKey()), choices.here().filter(step::equals).isPresent());
    }

    private Matrix.Row ours(String row) {
        Matrix.Words name = Matrix.Words.ours(texts.getText(KEY + "row." + row));
        return new Matrix.Row(name, columns.stream().map(column ->
                cell(column, name, Matrix.Words.ours(texts.getText(KEY + row + "." + column.kind())))).toList());
    }

    private Matrix.Row editors(EditorTable.Row row) {
        int first = row.cells().size() - Body.COLUMNS;
        Matrix.Words name = Matrix.Words.editors(first == 0 ? "" : row.cells().get(0).html(),
                texts.getText(KEY + "row.what-we-do"));
        List<Matrix.Cell> cells = new ArrayList<>();
        for (int index = 0; index < Body.COLUMNS; index++) {
            cells.add(cell(columns.get(index), name, Matrix.Words.editors(row.cells().get(first + index).html(), "")));
        }
        return new Matrix.Row(name, cells);
    }

    private static Matrix.Cell cell(Matrix.Column column, Matrix.Words heading, Matrix.Words words) {
        return new Matrix.Cell(column, heading, "", "", words, column.here());
    }
}
