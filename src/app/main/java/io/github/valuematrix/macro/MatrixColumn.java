package io.github.valuematrix.macro;

/**
 * A column of the matrix: a step of the journey, or a reach.
 *
 * @param kind  the value of a step, or within, across, external
 * @param label "Step 1"; empty in the grid
 */
public record MatrixColumn(String kind, String label, String name, boolean here) {
}
