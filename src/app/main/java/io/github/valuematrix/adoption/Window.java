package io.github.valuematrix.adoption;

/**
 * The window W of the formulas: whole days, half-open, counted in days since 1970-01-01.
 */
public record Window(int from, int to) {

    static final int DAYS_OF_YEAR = 365;
    private static final int DAYS_OF_WEEK = 7;

    public Window {
        if (from >= to) {
            throw new IllegalArgumentException("a window's first day must lie before its end: " + from + " to " + to);
        }
    }

    /** So many days up to a day that no longer belongs to them. */
    static Window last(int days, int end) {
        return new Window(end - days, end);
    }

    /** The 365 days up to a day that no longer belongs to them. */
    public static Window year(int end) {
        return last(DAYS_OF_YEAR, end);
    }

    public int days() {
        return to - from;
    }

    boolean contains(int day) {
        return from <= day && day < to;
    }

    /** The window of the same length that ends where this one begins. */
    Window before() {
        return last(days(), from);
    }

    /** How many whole weeks fit in, the first from the first day. */
    int weeks() {
        return days() / DAYS_OF_WEEK;
    }

    /** Whether a day lies in one of those weeks; days left over are the window's last. */
    boolean hasInWholeWeek(int day) {
        return contains(day) && week(day) < weeks();
    }

    /** The number of a day's week; the first is 0. */
    int week(int day) {
        return (day - from) / DAYS_OF_WEEK;
    }
}
