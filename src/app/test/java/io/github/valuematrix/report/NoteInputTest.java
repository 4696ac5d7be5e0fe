package io.github.valuematrix.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.Test;

public class NoteInputTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String KEY = "value-matrix.report.settings.note.";

    private static Map<String, String> problems(String day, String text) {
        return new NoteInput(day, text).problems(TODAY);
    }

    @Test
    public void aDayAndSomeWordsAreANote() {
        assertThat(problems("2026-09-14", "Training week")).isEmpty();
        assertThat(problems(" 2027-11-23 ", "x".repeat(80))).isEmpty();
    }

    @Test
    public void whatIsMissingOrNoDayIsSaidAtItsField() {
        assertThat(problems(null, null)).containsEntry("day", KEY + "no-day").containsEntry("text", KEY + "no-text");
        assertThat(problems("2026-02-30", "\t\n ")).containsEntry("day", KEY + "no-day").containsEntry("text", KEY + "no-text");
        assertThat(problems("14.9.2026", "a")).containsOnlyKeys("day");
    }

    @Test
    public void daysThatNoReportShowsAreRefused() {
        assertThat(problems("2027-11-24", "a")).containsEntry("day", KEY + "far-day");
        assertThat(problems("1989-12-31", "a")).containsEntry("day", KEY + "far-day");
        assertThat(problems("+999999999-01-01", "a")).containsOnlyKeys("day");
    }

    @Test
    public void longTextsAreRefusedByTheirLetters() {
        assertThat(problems("2026-09-14", "x".repeat(81))).containsEntry("text", KEY + "long-text");
        assertThat(problems("2026-09-14", "\uD83D\uDE00".repeat(80))).isEmpty();
    }

    @Test
    public void aNoteIsOneLine() {
        assertThat(new NoteInput("", " one\r\n two ").text()).isEqualTo("one two");
    }
}
