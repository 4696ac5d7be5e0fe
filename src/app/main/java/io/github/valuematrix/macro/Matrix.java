package io.github.valuematrix.macro;

import java.util.List;

/**
 * The table as the template shows it: three columns, and rows of three cells.
 *
 * @param notices what the editors should put right
 * @param caption what a screen reader says if there is no title
 * @param rest    HTML that is shown below; empty if there is none
 */
public record Matrix(String layout, String title, String caption, List<String> notices, List<MatrixColumn> columns,
                     List<MatrixRow> rows, String rest) {

    public Matrix {
        notices = List.copyOf(notices);
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }
}
