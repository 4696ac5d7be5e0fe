package io.github.valuematrix.admin;

/**
 * Whether the numbers can be trusted, in one line.
 *
 * @param kind success or warning
 */
public record Health(String kind, String text) {
}
