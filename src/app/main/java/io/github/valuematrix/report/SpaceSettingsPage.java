package io.github.valuematrix.report;

import java.util.List;

/**
 * What the admins of a space set for its report, as its template shows it.
 *
 * @param report address of the report
 * @param notice what has been saved; empty if nothing was
 */
public record SpaceSettingsPage(String spaceKey, String report, String notice, List<Entry> notes, NoteForm note, List<Entry> readers,
                                ReaderForm reader) {

    public SpaceSettingsPage {
        notes = List.copyOf(notes);
        readers = List.copyOf(readers);
    }

    /**
     * A note or a reader.
     *
     * @param first the day, or whether it is a person or a group
     * @param text  of the note, or the name
     * @param hint  what is wrong with it; may be empty
     */
    public record Entry(String id, String first, String text, String hint) {
    }

    /** A new note, as it was typed, with what is wrong with it. */
    public record NoteForm(String day, String text, String dayProblem, String textProblem) {
    }

    /** A new reader, as it was typed, with what is wrong with it. */
    public record ReaderForm(boolean group, String name, String problem) {
    }
}
