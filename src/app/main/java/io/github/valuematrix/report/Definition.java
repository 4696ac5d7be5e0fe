package io.github.valuematrix.report;

/**
 * What a number means, in words.
 *
 * @param id     its anchor in the page
 * @param window the days that it looks at
 */
public record Definition(String id, String label, String question, String formula, String window, String leftOut,
                         String reading) {
}
