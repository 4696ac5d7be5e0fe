package io.github.valuematrix.matrix;

/**
 * What a year of 365 days says about a space; each boxed number is null if it cannot be said.
 *
 * @param contributors    people with a name
 * @param items           pages and blog posts created
 * @param comments        on pages and blog posts, replies apart
 * @param responseRate    of items where enough are old enough, else of comments, 0 to 1
 * @param coauthoredShare of the pages touched, with enough edits, 0 to 1
 * @param crossShare      of ties between silos, 0 to 1
 * @param neededShare     what it is to reach, 0 to 1
 * @param connectedSilos  silos in the space's ties between silos, less the most frequent one among its contributors
 * @param newQuarters     in how many of its quarters new pairs came together across silos
 * @param externalQuarters in how many of its quarters there were external interactions; null if nobody said who is
 *                        external
 */
public record StageNumbers(long contributors, long edits, long items, long comments, Double responseRate,
                           Double coauthoredShare, Double crossShare, Double neededShare, int connectedSilos,
                           Integer newQuarters, Integer externalQuarters) {
}
