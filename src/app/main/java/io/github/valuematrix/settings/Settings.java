package io.github.valuematrix.settings;

/**
 * What admins can set, with defaults and limits.
 *
 * @param k a figure derived from people shows only if at least so many people stand behind it
 */
public record Settings(int k) {

    public static final int LOWEST_K = 5;
    public static final int HIGHEST_K = 1000;

    /** Periods shorter than this many days show no figures derived from people. */
    public static final int SHORTEST_PERIOD_OF_PEOPLE = 28;

    public static final Settings DEFAULTS = new Settings(LOWEST_K);

    public Settings {
        if (k < LOWEST_K || k > HIGHEST_K) {
            throw new IllegalArgumentException("k must lie between " + LOWEST_K + " and " + HIGHEST_K + ", not " + k);
        }
    }
}
