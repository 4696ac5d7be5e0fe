package io.github.valuematrix.adoption;

import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * Where a share of one space stands among those of other spaces of similar size: with at least half and at most twice
 * as many contributors. There is no wider choice where these are too few, as nobody would see that it is wider.
 *
 * <p>No other space's share can be read from it. At least <i>k</i> other spaces are compared, each with at least
 * <i>k</i> people behind its share, and their middle is that of two or three shares, rounded.
 *
 * @param spaces  how many others are compared
 * @param quarter of them that the space is in
 * @param middle  of the others, 0 to 1: the mean of the two or three shares in the middle, to five points
 */
public record Benchmark(long spaces, Quarter quarter, double middle) {

    private static final double STEPS = 20;

    /** From the lowest shares to the highest. */
    public enum Quarter {
        LOWEST, LOWER_MIDDLE, UPPER_MIDDLE, HIGHEST;

        /** Of the text that says it; its argument is the number of the spaces. */
        public String key() {
            return "value-matrix.benchmark.quarter." + name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * @param own    of the space
     * @param others the same figure of all other spaces
     * @param k      fewest people behind a figure, and fewest other spaces
     */
    public static Said<Benchmark> of(SizedFigure own, Collection<SizedFigure> others, int k) {
        if (own.figure().isKnown() && own.people() < k) {
            return Said.absent(Reason.FEW_PEOPLE);
        }
        List<Double> ascending = others.stream().filter(own::isComparable)
                .filter(other -> other.figure().isKnown() && other.people() >= k)
                .map(other -> other.figure().value()).sorted().toList();
        return own.figure().then(share -> ascending.size() < k ? Said.absent(Reason.TOO_FEW_COMPARABLE)
                : Said.of(new Benchmark(ascending.size(), quarter(share, ascending), middle(ascending))));
    }

    /** Of those with the same share half count as lower. */
    private static Quarter quarter(double share, List<Double> others) {
        double lower = others.stream().filter(other -> other < share).count()
                + others.stream().filter(other -> other == share).count() / 2.0;
        int quarters = Quarter.values().length;
        return Quarter.values()[Math.min(quarters - 1, (int) (quarters * lower / others.size()))];
    }

    private static double middle(List<Double> ascending) {
        int from = (ascending.size() - 1) / 2 - (ascending.size() % 2);
        int to = ascending.size() - from;
        double mean = ascending.subList(from, to).stream().mapToDouble(Double::doubleValue).average().orElseThrow();
        return Math.round(mean * STEPS) / STEPS;
    }
}
