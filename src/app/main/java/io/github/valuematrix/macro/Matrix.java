package io.github.valuematrix.macro;

import java.util.List;

/**
 * The table as the template shows it: three columns, and rows of three cells.
 *
 * @param layout  steps or grid
 * @param caption what a screen reader says if there is no title
 * @param notices what the editors should put right
 * @param lines   the journey, if it is compact; else empty
 * @param rest    HTML that is shown below; empty if there is none
 */
public record Matrix(String layout, boolean compact, String title, String caption, List<String> notices,
                     List<MatrixColumn> columns, List<MatrixRow> rows, List<StepLine> lines, String rest, Foot foot) {

    public Matrix {
        notices = List.copyOf(notices);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        lines = List.copyOf(lines);
    }
}
