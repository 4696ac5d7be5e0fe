package io.github.valuematrix.report;

import java.util.List;

/**
 * The space report as its template shows it: every text and number is ready to be read.
 *
 * @param reading     null unless the space is still being read
 * @param empty       null unless nothing happened in the period
 * @param definitions of every number
 */
public record Report(Head head, Reading reading, Empty empty, Finding finding, List<Figure> figures, MonthTable months,
                     LinkTable links, List<Definition> definitions, List<Note> notes) {

    /**
     * @param period what the report is about, on the button
     * @param line   the same in words, and with what it is compared
     * @param notice what is wrong with the dates in the address; empty if nothing is
     * @param first  the ISO days that the form for other dates begins with
     */
    public record Head(String spaceKey, String period, String line, String notice, List<Choice> choices, String first,
                       String last, String asOf) {
    }

    /**
     * A period that can be chosen.
     *
     * @param query what follows the question mark in its address
     * @param days  its first and its last; empty if the label says it all
     */
    public record Choice(String query, String label, String days, boolean chosen) {
    }

    /** @param percent 0 to 100 */
    public record Reading(String done, int percent, String percentText) {
    }

    /** @param query of the address where there is something; empty if there is nothing anywhere */
    public record Empty(String title, String text, String query, String label) {
    }

    /** The report in a sentence, and one more. */
    public record Finding(String sentence, String detail) {
    }

    /**
     * One number with its three neighbours: what it counts, its change, its definition.
     *
     * @param absent the value is a word, and the hint its reason
     * @param trend  more, fewer or none; empty if there is nothing to compare with
     */
    public record Figure(Definition definition, String value, String hint, boolean absent, String trend,
                         String change) {
    }

    /** Something one must know to trust the numbers. */
    public record Note(String title, String text) {
    }

    public Report {
        figures = List.copyOf(figures);
        definitions = List.copyOf(definitions);
        notes = List.copyOf(notes);
    }
}
