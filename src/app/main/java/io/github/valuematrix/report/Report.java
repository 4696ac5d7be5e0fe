package io.github.valuematrix.report;

import java.util.List;

/**
 * The space report as its template shows it: every text and number is ready to be read.
 *
 * @param reading     null if the space has been read to its end
 * @param empty       null unless nothing happened in the period
 * @param compared    whether there is a period before
 * @param flags       notes on the timeline
 * @param definitions of every number
 */
public record Report(Head head, Reading reading, Empty empty, boolean compared, StagePart stage, MatrixPart matrix,
                     List<TrendRow> trend, List<Flag> flags, LinkTable links, Part response, Part participation, List<Benefit> benefits,
                     List<Definition> definitions, List<Note> notes) {

    public Report {
        trend = List.copyOf(trend);
        flags = List.copyOf(flags);
        benefits = List.copyOf(benefits);
        definitions = List.copyOf(definitions);
        notes = List.copyOf(notes);
    }
}
