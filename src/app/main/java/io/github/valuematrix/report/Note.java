package io.github.valuematrix.report;

/**
 * Something one must know to trust the numbers.
 */
public record Note(String title, String text) {
}
