package io.github.valuematrix.report;

/**
 * What a number means, in words.
 *
 * @param id its anchor in the page
 */
public record Definition(String id, String label, String question, String formula, String leftOut, String reading) {
}
