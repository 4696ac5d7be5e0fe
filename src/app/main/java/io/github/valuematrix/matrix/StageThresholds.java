package io.github.valuematrix.matrix;

/**
 * What the gates ask for. Nobody has published such numbers: these defaults are a proposal, chosen so that the spaces of
 * real wikis differ and move.
 *
 * @param contributors     no verdict, and no figure of people, with fewer
 * @param activity         a verdict needs as many edits, items (pages and blog posts created) or comments; so do the shares
 *                         of them
 * @param responseRate     answered within seven days, 0 to 1
 * @param coauthoredShare  of the pages touched, 0 to 1
 * @param connectedSilos   other silos with a tie to the space
 * @param quarters         of the four, with new pairs across silos or with external interactions
 */
public record StageThresholds(int contributors, int activity, double responseRate, double coauthoredShare,
                              int connectedSilos, int quarters) {

    public static final StageThresholds DEFAULTS = new StageThresholds(5, 20, 0.4, 0.4, 2, 2);
}
