package io.github.valuematrix.macro;

/**
 * A column of the matrix: a step of the journey, or a reach.
 *
 * @param kind   the value of a step, or within, across, external
 * @param number of the step; empty in the grid
 * @param label  "Step 1"; empty in the grid
 */
public record MatrixColumn(String kind, String number, String label, String name, boolean here) {
}
