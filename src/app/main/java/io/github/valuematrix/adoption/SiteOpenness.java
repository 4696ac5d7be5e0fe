package io.github.valuematrix.adoption;

import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;

/**
 * How much the links of a whole site cross from one of its spaces to another.
 *
 * @param links       all links between its spaces and inside them
 * @param crossShare  of those, the share between two spaces
 * @param modularity  how closed the spaces are: 0 if links go as though spaces did not matter, higher the more of them
 *                    stay inside. Never compared between sites. Newman, PNAS 103 (2006), 8577-8582; for directed links
 *                    Leicht and Newman, Physical Review Letters 100 (2008), 118703
 * @param linkedPairs pairs of spaces with a link between them, in whatever direction
 * @param reciprocity of those pairs, the share linked in both directions
 */
public record SiteOpenness(long links, Said<Double> crossShare, Said<Double> modularity, long linkedPairs,
                           Said<Double> reciprocity) {

    public static SiteOpenness of(LinkMatrix matrix) {
        long inside = matrix.spaces().stream().mapToLong(matrix::inside).sum();
        Pairs pairs = Pairs.of(matrix);
        return new SiteOpenness(matrix.links(),
                Said.ratio(matrix.links() - inside, matrix.links(), Reason.NO_LINKS), modularity(matrix),
                pairs.linked(), Said.ratio(pairs.bothWays(), pairs.linked(), Reason.NO_LINKED_PAIRS));
    }

    private static Said<Double> modularity(LinkMatrix matrix) {
        double m = matrix.links();
        return m == 0 ? Said.absent(Reason.NO_LINKS) : Said.of(matrix.spaces().stream()
                .mapToDouble(space -> matrix.inside(space) / m - matrix.out(space) / m * (matrix.in(space) / m)).sum());
    }

    /** Pairs of different spaces. */
    private record Pairs(long linked, long bothWays) {

        /** Each link direction is looked at once, so that a pair linked both ways is met twice. */
        static Pairs of(LinkMatrix matrix) {
            long directions = 0;
            long returned = 0;
            for (long from : matrix.spaces()) {
                for (long to : matrix.row(from).keySet()) {
                    directions += from == to ? 0 : 1;
                    returned += from != to && matrix.between(to, from) > 0 ? 1 : 0;
                }
            }
            return new Pairs(directions - returned / 2, returned / 2);
        }
    }
}
