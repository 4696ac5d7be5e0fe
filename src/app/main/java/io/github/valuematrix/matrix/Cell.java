package io.github.valuematrix.matrix;

/**
 * A field of the value matrix.
 */
public record Cell(Novelty novelty, Reach reach) {
}
