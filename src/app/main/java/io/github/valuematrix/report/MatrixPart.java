package io.github.valuematrix.report;

import java.util.List;

/**
 * Who works with whom.
 *
 * @param reaches the columns: what they are called by, and their names
 * @param sum     how many interactions there are in all, and what is left out
 * @param ties    what the same interactions say of pairs of people
 */
public record MatrixPart(Definition definition, List<Reached> reaches, List<MatrixLine> lines, String sum,
                         List<Figure> ties) {

    /** A column. */
    public record Reached(String reach, String name) {
    }

    public MatrixPart {
        reaches = List.copyOf(reaches);
        lines = List.copyOf(lines);
        ties = List.copyOf(ties);
    }
}
