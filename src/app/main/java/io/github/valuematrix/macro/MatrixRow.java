package io.github.valuematrix.macro;

import java.util.List;

/**
 * A row of the matrix and what heads it.
 */
public record MatrixRow(Words name, List<MatrixCell> cells) {

    public MatrixRow {
        cells = List.copyOf(cells);
    }
}
