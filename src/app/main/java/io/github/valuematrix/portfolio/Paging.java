package io.github.valuematrix.portfolio;

/**
 * Where in a long table the reader is.
 *
 * @param text     the first and the last row, and how many there are
 * @param previous query of the address of the page before; empty on the first
 * @param next     query of the address of the page after; empty on the last
 */
public record Paging(String text, String previous, String next) {
}
