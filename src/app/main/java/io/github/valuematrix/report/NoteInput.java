package io.github.valuematrix.report;

import io.github.valuematrix.ledger.TimelineNote;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A note as somebody typed it.
 *
 * @param day  ISO; null if it was not given
 * @param text null if it was not given
 */
record NoteInput(String day, String text) {

    static final NoteInput EMPTY = new NoteInput("", "");
    private static final String KEY = "value-matrix.report.settings.note.";
    private static final LocalDate FIRST = LocalDate.of(1990, 1, 1);

    NoteInput {
        day = day == null ? "" : day.strip();
        text = text == null ? "" : text.replaceAll("\\s+", " ").strip();
    }

    /** Empty if it is none. */
    Optional<LocalDate> asDay() {
        try {
            return Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    /** Keys of texts by the name of the field; empty if it can be saved. */
    Map<String, String> problems(LocalDate today) {
        Map<String, String> problems = new LinkedHashMap<>();
        Optional<LocalDate> given = asDay();
        if (given.isEmpty()) {
            problems.put("day", KEY + "no-day");
        } else if (given.get().isBefore(FIRST) || given.get().isAfter(today.plusYears(1))) {
            problems.put("day", KEY + "far-day");
        }
        if (text.isEmpty()) {
            problems.put("text", KEY + "no-text");
        } else if (text.codePointCount(0, text.length()) > TimelineNote.LONGEST) {
            problems.put("text", KEY + "long-text");
        }
        return problems;
    }
}
