package io.github.valuematrix.matrix;

/**
 * What the shares among the numbers of a year are shares of, however few there are.
 *
 * @param answered    of what is old enough, within seven days
 * @param areComments whether that is comments, as there are too few pages and blog posts
 * @param coauthored  of the pages touched
 * @param across      of all ties, those between silos
 */
public record Shares(Ratio answered, boolean areComments, Ratio coauthored, Ratio across) {
}
