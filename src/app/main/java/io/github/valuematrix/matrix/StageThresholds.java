package io.github.valuematrix.matrix;

import io.github.valuematrix.figure.Said;

/**
 * What the gates ask for. Nobody has published such numbers: these defaults are a proposal, chosen so that the spaces of
 * real wikis differ and move.
 *
 * @param contributors     no verdict, and no figure of people, with fewer
 * @param activity         a verdict needs as many edits, items (pages and blog posts created) or comments; so do the shares
 *                         of them
 * @param responseRate     answered within seven days, 0 to 1
 * @param coauthoredShare  of the pages touched, 0 to 1
 * @param ofHomeSpaces     of the expected cross-silo share, what is to be reached where silos are home spaces
 * @param ofMappedSilos    the same where an administrator has said what the silos are
 * @param connectedSilos   other silos with a tie to the space
 * @param quarters         of the four, with new pairs across silos or with external interactions
 */
public record StageThresholds(int contributors, int activity, double responseRate, double coauthoredShare,
                              double ofHomeSpaces, double ofMappedSilos, int connectedSilos, int quarters) {

    public static final StageThresholds DEFAULTS = new StageThresholds(5, 20, 0.4, 0.4, 0.9, 0.5, 2, 2);

    /**
     * The cross-silo share that is to be reached.
     *
     * @param expectedIndex the E-I index by arithmetic alone, of which the expected share follows
     * @param areMapped     whether an administrator has said what the silos are
     */
    public Said<Double> neededShare(Said<Double> expectedIndex, boolean areMapped) {
        return expectedIndex.map(index -> (areMapped ? ofMappedSilos : ofHomeSpaces) * (index + 1) / 2);
    }

    StageThresholds withResponseRate(double rate) {
        return new StageThresholds(contributors, activity, rate, coauthoredShare, ofHomeSpaces, ofMappedSilos,
                connectedSilos, quarters);
    }

    StageThresholds withQuarters(int fewest) {
        return new StageThresholds(contributors, activity, responseRate, coauthoredShare, ofHomeSpaces, ofMappedSilos,
                connectedSilos, fewest);
    }
}
