package io.github.valuematrix.macro;

/**
 * One cell of the matrix.
 *
 * @param heading what heads the cell where the table is too narrow for columns
 * @param badge   number of the step that this cell is; empty if it is none
 * @param step    name of that step
 */
public record MatrixCell(MatrixColumn column, Words heading, String badge, String step, Words words, boolean here) {
}
