package io.github.valuematrix.report;

/**
 * The contributions of one month, by kind.
 *
 * @param width of its bar, in percent of the longest
 */
public record MonthRow(String label, String pages, String blogPosts, String edits, String comments, String replies,
                       String all, long width) {
}
