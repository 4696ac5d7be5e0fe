package io.github.valuematrix.matrix;

/**
 * A field of the value matrix.
 */
public record Cell(Novelty novelty, Reach reach) {

    /** That of two people with a name. */
    public static Cell of(Pair pair, Silos silos, Before before) {
        return new Cell(before.novelty(pair), silos.reach(pair));
    }
}
