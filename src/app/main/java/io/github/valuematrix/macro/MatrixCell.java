package io.github.valuematrix.macro;

import java.util.List;

/**
 * One cell of the matrix.
 *
 * @param heading what heads the cell where the table is too narrow for columns
 * @param badge   number of the step that this cell is; empty if it is none
 * @param step    name of that step
 * @param numbers of each space, or of all together; may be empty
 */
public record MatrixCell(MatrixColumn column, Words heading, String badge, String step, Words words, boolean here,
                         List<MatrixNumber> numbers) {

    public MatrixCell {
        numbers = List.copyOf(numbers);
    }
}
