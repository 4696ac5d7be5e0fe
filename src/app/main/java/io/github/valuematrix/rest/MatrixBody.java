package io.github.valuematrix.rest;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.github.valuematrix.ledger.Interaction;
import io.github.valuematrix.matrix.Reach;
import io.github.valuematrix.privacy.ShownMatrix;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * The value matrix and its ties.
 *
 * @param interactions by kind, people without a name included
 * @param cells        by novelty and reach, as "NEW ACROSS"; "EXTERNAL" is "not measured" where nobody said who is;
 *                     "withAnonymous" is the number of interactions that are in no cell
 */
record MatrixBody(@JsonProperty("interactions") Map<String, FigureBody> interactions,
                  @JsonProperty("cells") Map<String, Object> cells,
                  @JsonProperty("ties") TiesBody ties) {

    static MatrixBody of(ShownMatrix matrix) {
        Map<String, FigureBody> interactions = new LinkedHashMap<>();
        for (Interaction.Kind kind : Interaction.Kind.values()) {
            interactions.put(kind.name().toLowerCase(Locale.ROOT), FigureBody.of(matrix.byKind().get(kind)));
        }
        return new MatrixBody(interactions, cells(matrix), TiesBody.of(matrix.ties()));
    }

    private static Map<String, Object> cells(ShownMatrix matrix) {
        Map<String, Object> cells = new LinkedHashMap<>();
        matrix.cells().forEach((cell, shown) -> cells.put(cell.novelty() + " " + cell.reach(), CellBody.of(shown)));
        if (matrix.cells().keySet().stream().noneMatch(cell -> cell.reach() == Reach.EXTERNAL)) {
            cells.put(Reach.EXTERNAL.name(), "not measured");
        }
        cells.put("withAnonymous", matrix.withAnonymous());
        return cells;
    }
}
