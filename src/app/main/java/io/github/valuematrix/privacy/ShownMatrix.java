package io.github.valuematrix.privacy;

import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import io.github.valuematrix.ledger.Interaction;
import io.github.valuematrix.matrix.Cell;
import io.github.valuematrix.matrix.Novelty;
import io.github.valuematrix.matrix.Reach;
import io.github.valuematrix.scope.Basis;
import io.github.valuematrix.scope.Interactions;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * What is shown of the value matrix and of its ties. While a cell is hidden, nothing is shown that contains it.
 *
 * @param cells         all that the matrix has, empty ones too; without the external ones if those are not measured
 * @param byKind        interactions by kind, of people without a name too
 * @param withAnonymous interactions that are in no cell
 */
public record ShownMatrix(Map<Cell, ShownCell> cells, Map<Interaction.Kind, Said<Long>> byKind, long withAnonymous,
                          ShownTies ties) {

    public ShownMatrix {
        cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        byKind = Collections.unmodifiableMap(new EnumMap<>(byKind));
    }

    /** @param telling cells that would tell of a hidden cell elsewhere */
    static ShownMatrix of(Interactions interactions, Basis basis, Threshold threshold, Set<Cell> telling) {
        Map<Cell, ShownCell> cells = new LinkedHashMap<>();
        cells(basis).forEach(cell -> {
            ShownCell shown = ShownCell.of(interactions.matrix().of(cell.novelty(), cell.reach()), threshold);
            cells.put(cell, telling.contains(cell) && !shown.isHidden() ? shown.hidden(threshold) : shown);
        });
        boolean anyHidden = cells.values().stream().anyMatch(ShownCell::isHidden);
        Map<Interaction.Kind, Said<Long>> byKind = new EnumMap<>(Interaction.Kind.class);
        interactions.byKind().forEach((kind, count) ->
                byKind.put(kind, threshold.unless(anyHidden, Said.of(count))));
        return new ShownMatrix(cells, byKind, interactions.matrix().withAnonymous(),
                ShownTies.of(interactions.ties(), basis.before(), threshold, reach -> hides(cells, reach)));
    }

    /** Row by row. */
    private static List<Cell> cells(Basis basis) {
        List<Novelty> rows = basis.before().isKnown() ? List.of(Novelty.EXISTING, Novelty.NEW)
                : List.of(Novelty.TOO_EARLY);
        return rows.stream().flatMap(row -> List.of(Reach.values()).stream()
                .filter(reach -> reach != Reach.EXTERNAL || basis.silos().measuresExternal())
                .map(reach -> new Cell(row, reach))).toList();
    }

    private static boolean hides(Map<Cell, ShownCell> cells, Reach reach) {
        return cells.entrySet().stream()
                .anyMatch(cell -> cell.getKey().reach() == reach && cell.getValue().isHidden());
    }

    /** Of one cell, whether the matrix has it or not. */
    public Said<Long> interactions(Cell cell) {
        ShownCell shown = cells.get(cell);
        return shown != null ? shown.interactions() : Said.absent(cell.reach() == Reach.EXTERNAL
                ? Reason.NOT_MEASURED : Reason.TOO_EARLY_FOR_NEW);
    }

    /** Of all whose sides both have a silo. */
    public Said<Long> interactions() {
        return sum(reach -> reach != Reach.UNASSIGNED);
    }

    /** Of all with a side that has no silo or no name. */
    public Said<Long> unassigned() {
        return sum(reach -> reach == Reach.UNASSIGNED).map(count -> count + withAnonymous);
    }

    private Said<Long> sum(Predicate<Reach> which) {
        return cells.entrySet().stream().filter(cell -> which.test(cell.getKey().reach()))
                .map(cell -> cell.getValue().interactions())
                .reduce(Said.of(0L), (one, other) -> one.then(sum -> other.map(count -> sum + count)));
    }

    /** Whether the interactions of this reach may be shown. */
    public boolean shows(Reach reach) {
        return !hides(cells, reach);
    }
}
