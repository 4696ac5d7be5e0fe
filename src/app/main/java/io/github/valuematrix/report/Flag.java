package io.github.valuematrix.report;

/**
 * A note on the timeline of a report.
 *
 * @param letter on the charts
 * @param day    ISO
 * @param date   the same in words
 */
public record Flag(String letter, String day, String date, String text) {

    private static final int LETTERS = 26;

    /** A to Z, then AA and so on. */
    static String letter(int index) {
        String last = String.valueOf((char) ('A' + index % LETTERS));
        return index < LETTERS ? last : letter(index / LETTERS - 1) + last;
    }
}
