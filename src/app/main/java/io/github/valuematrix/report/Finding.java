package io.github.valuematrix.report;

/**
 * The report in a sentence, and one more.
 */
public record Finding(String sentence, String detail) {
}
