package io.github.valuematrix.report;

/**
 * How a number is shown.
 *
 * @param text   the number, or a word if it cannot be said
 * @param reason why it cannot; empty if it can
 */
public record Value(String text, String reason) {

    public boolean absent() {
        return !reason.isEmpty();
    }
}
