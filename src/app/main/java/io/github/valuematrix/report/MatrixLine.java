package io.github.valuematrix.report;

import java.util.List;

/**
 * A row of the live matrix: existing or new interactions.
 *
 * @param hint why the row is what it is; may be empty
 */
public record MatrixLine(String name, String hint, List<MatrixField> fields) {

    public MatrixLine {
        fields = List.copyOf(fields);
    }
}
