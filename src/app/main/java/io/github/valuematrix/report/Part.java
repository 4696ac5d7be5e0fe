package io.github.valuematrix.report;

import java.util.List;

/**
 * A part of the report with bars on one side and a table of numbers on the other.
 */
public record Part(BarTable bars, List<Figure> figures) {

    public Part {
        figures = List.copyOf(figures);
    }
}
