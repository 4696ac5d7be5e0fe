package io.github.valuematrix.report;

/**
 * How a number differs from that of the period before.
 *
 * @param trend  more, less or none
 * @param amount without its direction, as in a table; empty if there is none
 * @param text   in words
 */
public record Change(String trend, String amount, String text) {
}
