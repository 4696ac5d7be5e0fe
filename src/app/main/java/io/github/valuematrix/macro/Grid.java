package io.github.valuematrix.macro;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The matrix as six cells: existing and new interactions, by their reach. Three of them are the steps of the journey.
 */
final class Grid {

    private static final String KEY = "value-matrix.macro.";
    private static final List<String> NOVELTIES = List.of("existing", "new");
    private static final List<String> REACHES = List.of("within", "across", "external");
    private static final Map<String, Step> STEPS = Map.of("existing.within", Step.OPERATIONAL,
            "new.across", Step.CULTURAL, "new.external", Step.BUSINESS_MODEL);

    private final I18nResolver texts;
    private final Choices choices;
    private final List<MatrixColumn> columns;

    Grid(I18nResolver texts, Choices choices) {
        this.texts = texts;
        this.choices = choices;
        this.columns = REACHES.stream()
                .map(reach -> new MatrixColumn(reach, "", texts.getText("value-matrix.reach." + reach), false))
                .toList();
    }

    List<MatrixColumn> columns() {
        return columns;
    }

    /** The two rows; a cell of the editor's that is empty shows our words where it is a step. */
    List<MatrixRow> rows(Body body) {
        List<MatrixRow> rows = new ArrayList<>();
        for (int row = 0; row < NOVELTIES.size(); row++) {
            String novelty = NOVELTIES.get(row);
            List<EditorTable.Cell> written = body.rows().isEmpty() ? List.of() : body.rows().get(row).cells();
            List<MatrixCell> cells = new ArrayList<>();
            for (int column = 0; column < Body.COLUMNS; column++) {
                int cell = written.size() - Body.COLUMNS + column;
                cells.add(cell(novelty, columns.get(column), cell < 0 ? "" : written.get(cell).html()));
            }
            rows.add(new MatrixRow(Words.ours(texts.getText("value-matrix.novelty." + novelty)), cells));
        }
        return rows;
    }

    private MatrixCell cell(String novelty, MatrixColumn column, String html) {
        Optional<Step> step = Optional.ofNullable(STEPS.get(novelty + "." + column.kind()));
        String ours = step.map(known -> texts.getText(KEY + "cell." + known.value())).orElse("");
        return new MatrixCell(column, Words.ours(column.name()),
                step.map(known -> String.valueOf(known.number())).orElse(""),
                step.map(known -> texts.getText(known.nameKey())).orElse(""),
                Words.editors(html, ours), step.isPresent() && step.equals(choices.here()));
    }
}
