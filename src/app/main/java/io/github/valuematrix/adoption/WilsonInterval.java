package io.github.valuematrix.adoption;

/**
 * Between what shares the true one lies with 95 % confidence, if so many out of so many were observed. It holds for few
 * trials and for shares near 0 and 1 as well. Wilson, Journal of the American Statistical Association 22 (1927),
 * 209-212.
 */
public record WilsonInterval(double low, double high) {

    /** The 97.5 % quantile of the standard normal distribution. */
    private static final double Z = 1.959964;

    /** @throws IllegalArgumentException if nothing was tried, or more succeeded than was tried */
    public static WilsonInterval of(long successes, long trials) {
        if (trials < 1 || successes < 0 || successes > trials) {
            throw new IllegalArgumentException(successes + " of " + trials + " is no share");
        }
        double n = trials;
        double share = successes / n;
        double width = 1 + Z * Z / n;
        double middle = (share + Z * Z / (2 * n)) / width;
        double half = Z * Math.sqrt(share * (1 - share) / n + Z * Z / (4 * n * n)) / width;
        return new WilsonInterval(Math.max(0, middle - half), Math.min(1, middle + half));
    }
}
