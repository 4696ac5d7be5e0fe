package io.github.valuematrix.adoption;

import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import java.util.Arrays;

/**
 * How unevenly contributions are spread over those who contributed at all; silent people are left out.
 *
 * @param topShare of all contributions, what the most active tenth contributed (rounded up to whole people)
 * @param gini     the Gini coefficient: 0 if all contributed the same, near 1 if one contributed nearly all
 */
public record Concentration(Said<Double> topShare, Said<Double> gini) {

    private static final int TENTH = 10;

    /** @param contributions of each person */
    public static Concentration of(long... contributions) {
        long[] ascending = contributions.clone();
        Arrays.sort(ascending);
        double sum = Arrays.stream(ascending).sum();
        return new Concentration(Said.ratio(top(ascending), sum, Reason.NO_CONTRIBUTORS), gini(ascending, sum));
    }

    private static long top(long[] ascending) {
        int people = (ascending.length + TENTH - 1) / TENTH;
        return Arrays.stream(ascending).skip(ascending.length - people).sum();
    }

    /** Gini (1912), in the form for values in ascending order, of which the first has the rank 1. */
    private static Said<Double> gini(long[] ascending, double sum) {
        if (sum == 0) {
            return Said.absent(Reason.NO_CONTRIBUTORS);
        }
        double n = ascending.length;
        double ranked = 0;
        for (int i = 0; i < ascending.length; i++) {
            ranked += (i + 1.0) * ascending[i];
        }
        return Said.of(Math.max(0, 2 * ranked / (n * sum) - (n + 1) / n));
    }
}
