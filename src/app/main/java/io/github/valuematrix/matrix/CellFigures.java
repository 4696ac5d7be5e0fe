package io.github.valuematrix.matrix;

/**
 * What happened in one cell.
 *
 * @param people       actors and counterparts, each once
 * @param pairs        of them that interacted
 * @param interactions of all these pairs
 */
public record CellFigures(long people, long pairs, long interactions) {

    public static final CellFigures NONE = new CellFigures(0, 0, 0);
}
