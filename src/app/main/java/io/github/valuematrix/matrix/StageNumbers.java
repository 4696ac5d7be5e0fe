package io.github.valuematrix.matrix;

import io.github.valuematrix.figure.Said;

/**
 * What a year of 365 days says about a space.
 *
 * @param contributors     people with a name
 * @param items            pages and blog posts created
 * @param comments         on pages and blog posts, replies apart
 * @param responseRate     of items where enough are old enough, else of comments, 0 to 1
 * @param coauthoredShare  of the pages touched, with enough edits, 0 to 1
 * @param crossShare       of ties between silos, 0 to 1
 * @param neededShare      what it is to reach, 0 to 1
 * @param connectedSilos   silos in the space's ties between silos, less the most frequent one among its contributors
 * @param newQuarters      in how many of its quarters new pairs came together across silos
 * @param externalQuarters in how many of its quarters there were external interactions
 */
public record StageNumbers(long contributors, long edits, long items, long comments, Said<Double> responseRate,
                           Said<Double> coauthoredShare, Said<Double> crossShare, Said<Double> neededShare,
                           Said<Long> connectedSilos, Said<Long> newQuarters, Said<Long> externalQuarters) {

    /** Edits, items or comments, whatever there is most of. */
    public long mostActivity() {
        return Math.max(edits, Math.max(items, comments));
    }
}
