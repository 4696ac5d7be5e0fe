package io.github.valuematrix.report;

/**
 * What there must be before a step can be told.
 *
 * @param present how much of it there is
 */
public record Need(String label, Value present, String needed, boolean met) {
}
