package io.github.valuematrix.macro;

import io.github.valuematrix.matrix.Step;
import io.github.valuematrix.report.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The matrix as a journey of three steps: a column for each, our three rows, then the editor's and the numbers.
 */
final class Journey {

    private static final String KEY = "value-matrix.macro.";
    private static final List<String> ROWS = List.of("interactions", "between", "changes");

    private final Wording wording;
    private final Filling filling;
    private final List<MatrixColumn> columns;

    Journey(Wording wording, Filling filling) {
        this.wording = wording;
        this.filling = filling;
        this.columns = Stream.of(Step.values()).map(this::column).toList();
    }

    private MatrixColumn column(Step step) {
        return new MatrixColumn(step.value(), String.valueOf(step.number()), wording.text(KEY + "step", step.number()),
                wording.text(step.nameKey()), filling.here().filter(step::equals).isPresent());
    }

    List<MatrixColumn> columns() {
        return columns;
    }

    /** Our rows and the editor's, with an empty body a row of examples of ours; then the numbers. */
    List<MatrixRow> rows(Body body) {
        List<MatrixRow> rows = new ArrayList<>();
        if (filling.hasWords()) {
            ROWS.forEach(row -> rows.add(ours(row)));
            body.rows().forEach(row -> rows.add(editors(row)));
            if (body.rows().isEmpty() && body.rest().isEmpty()) {
                rows.add(ours("example"));
            }
        }
        if (filling.hasNumbers()) {
            rows.add(numbers());
        }
        return rows;
    }

    /** The same on three lines, without our words. */
    List<StepLine> lines(Body body) {
        return Stream.of(Step.values()).map(step -> new StepLine(columns.get(step.ordinal()),
                wording.text(KEY + "between." + step.value()), filling.hasWords() ? words(body, step) : List.of(),
                filling.numbers(step.cell()))).toList();
    }

    private static List<Words> words(Body body, Step step) {
        return body.rows().stream().map(row -> Words.editors(row.last(Body.COLUMNS).get(step.ordinal()).html(), ""))
                .filter(Words::isHtml).toList();
    }

    private MatrixRow ours(String row) {
        Words name = Words.ours(wording.text(KEY + "row." + row));
        return new MatrixRow(name, columns.stream().map(column ->
                cell(column, name, Words.ours(wording.text(KEY + row + "." + column.kind())))).toList());
    }

    private MatrixRow editors(EditorTable.Row row) {
        List<EditorTable.Cell> written = row.last(Body.COLUMNS);
        Words name = Words.editors(written.size() == row.cells().size() ? "" : row.cells().get(0).html(),
                wording.text(KEY + "row.what-we-do"));
        return new MatrixRow(name, columns.stream().map(column -> cell(column, name,
                Words.editors(written.get(columns.indexOf(column)).html(), ""))).toList());
    }

    private MatrixRow numbers() {
        Words name = Words.ours(wording.text(KEY + "row.numbers"));
        return new MatrixRow(name, Stream.of(Step.values()).map(step -> {
            MatrixColumn column = columns.get(step.ordinal());
            return new MatrixCell(column, name, "", "", Words.NONE, column.here(), filling.numbers(step.cell()));
        }).toList());
    }

    private static MatrixCell cell(MatrixColumn column, Words heading, Words words) {
        return new MatrixCell(column, heading, "", "", words, column.here(), List.of());
    }
}
