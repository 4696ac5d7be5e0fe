package io.github.valuematrix.matrix;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * The interactions of one scope and period, by novelty and reach.
 *
 * @param cells         those in which anything happened
 * @param withAnonymous interactions with somebody who has no name or is left out: they are in no cell
 */
public record ValueMatrix(Map<Cell, CellFigures> cells, long withAnonymous) {

    public ValueMatrix {
        cells = Map.copyOf(cells);
    }

    public static ValueMatrix of(Collection<Contact> contacts, Silos silos, Before before) {
        Map<Cell, Filling> fillings = new HashMap<>();
        long withAnonymous = 0;
        for (Contact contact : contacts) {
            if (contact.isAnonymous()) {
                withAnonymous += contact.interactions();
            } else {
                Pair pair = contact.pair();
                Cell cell = Cell.of(pair, silos, before);
                fillings.computeIfAbsent(cell, empty -> new Filling()).add(contact, pair);
            }
        }
        Map<Cell, CellFigures> cells = new HashMap<>();
        fillings.forEach((cell, filling) -> cells.put(cell, filling.figures()));
        return new ValueMatrix(cells, withAnonymous);
    }

    public CellFigures of(Novelty novelty, Reach reach) {
        return cells.getOrDefault(new Cell(novelty, reach), CellFigures.NONE);
    }

    /** What comes together in one cell. */
    private static final class Filling {
        private final Set<Integer> people = new HashSet<>();
        private final LongStream.Builder pairs = LongStream.builder();
        private long interactions;

        private void add(Contact contact, Pair pair) {
            people.add(contact.actor());
            people.add(contact.counterpart());
            pairs.add(pair.packed());
            interactions += contact.interactions();
        }

        private CellFigures figures() {
            return new CellFigures(people.size(), Pairs.of(pairs.build()).count(), interactions);
        }
    }
}
