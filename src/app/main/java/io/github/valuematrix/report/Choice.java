package io.github.valuematrix.report;

/**
 * A period that can be chosen.
 *
 * @param query what follows the question mark in its address
 * @param days  its first and its last; empty if the label says it all
 */
public record Choice(String query, String label, String days, boolean chosen) {
}
