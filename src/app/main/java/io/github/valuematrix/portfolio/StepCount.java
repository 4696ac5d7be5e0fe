package io.github.valuematrix.portfolio;

/**
 * How many spaces are at a step.
 *
 * @param dots   of three that are filled; -1 where there is no step
 * @param label  which step
 * @param count  of spaces; empty if it cannot be said
 * @param text   what the step is
 * @param query  of the address that shows these spaces alone, or all if they are
 * @param chosen whether they are shown alone
 */
public record StepCount(int dots, String label, String count, String text, String query, boolean chosen) {
}
