package io.github.valuematrix.report;

import java.util.List;

/**
 * The space report as its template shows it: every text and number is ready to be read.
 *
 * @param reading     null if the space has been read to its end
 * @param empty       null unless nothing happened in the period
 * @param definitions of every number
 */
public record Report(Head head, Reading reading, Empty empty, Finding finding, List<Figure> figures, MonthTable months,
                     LinkTable links, List<Definition> definitions, List<Note> notes) {

    public Report {
        figures = List.copyOf(figures);
        definitions = List.copyOf(definitions);
        notes = List.copyOf(notes);
    }
}
