package io.github.valuematrix.privacy;

import io.github.valuematrix.figure.Said;
import io.github.valuematrix.matrix.CellFigures;

/**
 * What is shown of one cell of the matrix: all of it, or nothing.
 *
 * @param people actors and counterparts together
 */
public record ShownCell(Said<Long> people, Said<Long> pairs, Said<Long> interactions) {

    static ShownCell of(CellFigures cell, Threshold threshold) {
        return new ShownCell(threshold.people(cell.people()), threshold.count(cell.people(), cell.pairs()),
                threshold.count(cell.people(), cell.interactions()));
    }

    /** Nothing of it. */
    ShownCell hidden(Threshold threshold) {
        return new ShownCell(threshold.unless(true, people), threshold.unless(true, pairs),
                threshold.unless(true, interactions));
    }

    boolean isHidden() {
        return !interactions.isKnown();
    }
}
