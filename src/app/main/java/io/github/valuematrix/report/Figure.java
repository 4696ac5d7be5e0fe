package io.github.valuematrix.report;

/**
 * One number with its three neighbours: what it counts, its change, its definition.
 *
 * @param absent the value is a word, and the hint its reason
 * @param trend  more, fewer or none; empty if there is nothing to compare with
 */
public record Figure(Definition definition, String value, String hint, boolean absent, String trend,
                     String change) {
}
