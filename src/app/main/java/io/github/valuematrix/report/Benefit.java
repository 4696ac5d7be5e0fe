package io.github.valuematrix.report;

import java.util.List;

/**
 * One of the four benefits, and what hints at it.
 *
 * @param text how the numbers hang together with it
 */
public record Benefit(String title, String text, List<Figure> figures) {

    public Benefit {
        figures = List.copyOf(figures);
    }
}
