package io.github.valuematrix.report;

/**
 * One cell of the live matrix.
 *
 * @param reach  within, across or external
 * @param name   of that reach
 * @param step   from 1 if the cell is a step of the journey; else empty
 * @param here   whether the space is at that step
 * @param share  of all interactions; empty if that cannot be said
 * @param change null if there is nothing to compare with
 */
public record MatrixField(String reach, String name, String step, String stepName, boolean here, Value value,
                          String share, Change change) {
}
