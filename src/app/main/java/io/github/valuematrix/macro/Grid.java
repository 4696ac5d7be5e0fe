package io.github.valuematrix.macro;

import io.github.valuematrix.matrix.Cell;
import io.github.valuematrix.matrix.Novelty;
import io.github.valuematrix.matrix.Reach;
import io.github.valuematrix.matrix.Step;
import io.github.valuematrix.report.Wording;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * The matrix as six cells: existing and new interactions, by their reach. Three of them are the steps of the journey.
 */
final class Grid {

    private static final String KEY = "value-matrix.macro.";
    private static final List<Novelty> NOVELTIES = List.of(Novelty.EXISTING, Novelty.NEW);
    private static final List<Reach> REACHES = List.of(Reach.WITHIN, Reach.ACROSS, Reach.EXTERNAL);

    private final Wording wording;
    private final Filling filling;

    Grid(Wording wording, Filling filling) {
        this.wording = wording;
        this.filling = filling;
    }

    List<MatrixColumn> columns() {
        return REACHES.stream().map(this::column).toList();
    }

    private MatrixColumn column(Reach reach) {
        return new MatrixColumn(key(reach), "", "", wording.text("value-matrix.reach." + key(reach)), false);
    }

    /** The two rows; a cell of the editor's that is empty shows our words where it is a step. */
    List<MatrixRow> rows(Body body) {
        List<MatrixRow> rows = new ArrayList<>();
        for (int row = 0; row < NOVELTIES.size(); row++) {
            List<EditorTable.Cell> written = body.rows().isEmpty() ? List.of()
                    : body.rows().get(row).last(REACHES.size());
            List<MatrixCell> cells = new ArrayList<>();
            for (int column = 0; column < REACHES.size(); column++) {
                cells.add(cell(new Cell(NOVELTIES.get(row), REACHES.get(column)),
                        written.isEmpty() ? "" : written.get(column).html()));
            }
            rows.add(new MatrixRow(Words.ours(wording.text("value-matrix.novelty." + key(NOVELTIES.get(row)))), cells));
        }
        return rows;
    }

    private MatrixCell cell(Cell cell, String html) {
        Optional<Step> step = Step.of(cell);
        String ours = step.map(known -> wording.text(KEY + "cell." + known.value())).orElse("");
        MatrixColumn column = column(cell.reach());
        return new MatrixCell(column, Words.ours(column.name()),
                step.map(known -> String.valueOf(known.number())).orElse(""),
                step.map(known -> wording.text(known.nameKey())).orElse(""),
                filling.hasWords() ? Words.editors(html, ours) : Words.NONE,
                step.isPresent() && step.equals(filling.here()), filling.numbers(cell));
    }

    private static String key(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
