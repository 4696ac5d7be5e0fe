package io.github.valuematrix.privacy;

import io.github.valuematrix.ledger.Interaction;
import io.github.valuematrix.matrix.Cell;
import io.github.valuematrix.matrix.ValueMatrix;
import io.github.valuematrix.scope.Basis;
import io.github.valuematrix.scope.Interactions;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Interactions of spaces add up to those of all together. Whoever takes away the cells of the spaces that are shown is
 * left with those of the spaces that are hidden.
 */
final class Remainder {

    private final Map<Long, List<Interaction>> bySpace;
    private final Map<Long, ValueMatrix> matrices = new HashMap<>();
    private final Basis basis;
    private final Threshold threshold;

    Remainder(Map<Long, List<Interaction>> bySpace, Basis basis, Threshold threshold) {
        this.bySpace = Map.copyOf(bySpace);
        this.basis = basis;
        this.threshold = threshold;
        bySpace.forEach((space, interactions) -> matrices.put(space, Interactions.matrix(interactions, basis)));
    }

    /** The interactions of all together. */
    List<Interaction> all() {
        return bySpace.values().stream().flatMap(Collection::stream).toList();
    }

    /** Cells that are hidden in some space: spaces that anybody may choose are not shown together with such a one. */
    Set<Cell> hiddenSomewhere() {
        return cells().stream().filter(cell -> !hiding(cell).isEmpty()).collect(Collectors.toSet());
    }

    /** Cells in which the spaces that are hidden are too few, or have too few people together. */
    Set<Cell> telling() {
        return cells().stream().filter(this::tells).collect(Collectors.toSet());
    }

    private boolean tells(Cell cell) {
        Set<Long> hiding = hiding(cell);
        if (hiding.isEmpty()) {
            return false;
        }
        List<Interaction> hidden = hiding.stream().flatMap(space -> bySpace.get(space).stream()).toList();
        return hiding.size() == 1 || people(Interactions.matrix(hidden, basis), cell) < threshold.k();
    }

    private Set<Long> hiding(Cell cell) {
        return matrices.keySet().stream().filter(space -> threshold.hides(people(matrices.get(space), cell)))
                .collect(Collectors.toSet());
    }

    private Set<Cell> cells() {
        Set<Cell> cells = new HashSet<>();
        matrices.values().forEach(matrix -> cells.addAll(matrix.cells().keySet()));
        return cells;
    }

    private static long people(ValueMatrix matrix, Cell cell) {
        return matrix.of(cell.novelty(), cell.reach()).people();
    }
}
