package io.github.valuematrix.privacy;

import io.github.valuematrix.ledger.Interaction;
import io.github.valuematrix.matrix.Cell;
import io.github.valuematrix.matrix.SiloFlow;
import io.github.valuematrix.matrix.ValueMatrix;
import io.github.valuematrix.scope.Basis;
import io.github.valuematrix.scope.Interactions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What leads from silo to silo on the content of one space.
 *
 * @param hidden people behind that part of it which the matrix of the space hides
 */
record SpaceFlow(long space, SiloFlow flow, Set<Integer> hidden) {

    /** Of several spaces, by their ids. */
    static List<SpaceFlow> of(Map<Long, List<Interaction>> bySpace, Basis basis, Threshold threshold) {
        List<SpaceFlow> flows = new ArrayList<>();
        bySpace.forEach((space, interactions) -> flows.addAll(of(space, interactions, basis, threshold)));
        return flows;
    }

    private static List<SpaceFlow> of(long space, Collection<Interaction> interactions, Basis basis,
                                      Threshold threshold) {
        ValueMatrix matrix = Interactions.matrix(interactions, basis);
        Set<Cell> hiddenCells = matrix.cells().entrySet().stream()
                .filter(cell -> threshold.hides(cell.getValue().people())).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        Map<List<Long>, Set<Integer>> hidden = new HashMap<>();
        Interactions.flows(interactions, basis, hiddenCells::contains).forEach(flow ->
                hidden.put(List.of(flow.from(), flow.to()), flow.people()));
        return Interactions.flows(interactions, basis, cell -> true).stream().map(flow -> new SpaceFlow(space, flow,
                hidden.getOrDefault(List.of(flow.from(), flow.to()), Set.of()))).toList();
    }
}
