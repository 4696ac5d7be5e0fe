package io.github.valuematrix.settings;

import java.util.OptionalInt;

/**
 * What admins can set, with defaults and limits.
 *
 * @param k              a figure derived from people shows only if at least so many people stand behind it
 * @param pagesPerSecond the back-fill reads no more than this; the highest is more than any site can read, so that it
 *                       is no limit
 * @param monthsKept     activity older than so many months is deleted; empty: all is kept
 */
public record Settings(int k, int pagesPerSecond, OptionalInt monthsKept, Company company, Thresholds thresholds) {

    public static final int LOWEST_K = 5;
    public static final int HIGHEST_K = 1000;
    public static final int LOWEST_RATE = 1;
    public static final int HIGHEST_RATE = 10_000;
    public static final int FEWEST_MONTHS = 12;
    public static final int MOST_MONTHS = 600;

    /** Periods shorter than this many days show no figures derived from people. */
    public static final int SHORTEST_PERIOD_OF_PEOPLE = 28;

    /** At fifty pages a second a site does not notice the back-fill, and a million pages take six hours. */
    public static final Settings DEFAULTS = new Settings(LOWEST_K, 50, OptionalInt.empty());

    public Settings {
        check("k", k, LOWEST_K, HIGHEST_K);
        check("pagesPerSecond", pagesPerSecond, LOWEST_RATE, HIGHEST_RATE);
        monthsKept.ifPresent(months -> check("monthsKept", months, FEWEST_MONTHS, MOST_MONTHS));
    }

    /** Where nobody has said anything of the company and its gates. */
    public Settings(int k, int pagesPerSecond, OptionalInt monthsKept) {
        this(k, pagesPerSecond, monthsKept, Company.UNKNOWN, Thresholds.USUAL);
    }

    Settings withK(int people) {
        return new Settings(people, pagesPerSecond, monthsKept, company, thresholds);
    }

    Settings withRate(int rate) {
        return new Settings(k, rate, monthsKept, company, thresholds);
    }

    Settings withMonths(OptionalInt months) {
        return new Settings(k, pagesPerSecond, months, company, thresholds);
    }

    Settings withCompany(Company other) {
        return new Settings(k, pagesPerSecond, monthsKept, other, thresholds);
    }

    Settings withThresholds(Thresholds others) {
        return new Settings(k, pagesPerSecond, monthsKept, company, others);
    }

    boolean keepsLongerThan(Settings before) {
        return before.monthsKept.isPresent()
                && monthsKept.orElse(Integer.MAX_VALUE) > before.monthsKept.getAsInt();
    }

    static void check(String name, int value, int lowest, int highest) {
        if (value < lowest || value > highest) {
            throw new IllegalArgumentException(
                    name + " must lie between " + lowest + " and " + highest + ", not " + value);
        }
    }
}
