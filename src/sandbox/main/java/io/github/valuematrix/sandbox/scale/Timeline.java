package io.github.valuematrix.sandbox.scale;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;

/**
 * The years of the wiki up to yesterday, as shares of all that was ever done from 0 to 1: more every year, little on
 * weekends, less in August and at the end of December, and all of it by day.
 */
final class Timeline {

    private static final double AT_FIRST = 0.3;
    private static final double WEEKEND = 0.08;
    private static final double AUGUST = 0.7;
    private static final double HOLIDAYS = 0.15;
    private static final int MORNING = 7;
    private static final long WORKDAY_MILLIS = 12L * 60 * 60 * 1000;

    /** What was done up to the end of each day. */
    private final double[] done;
    private final long[] mornings;

    Timeline(LocalDate today, ZoneId zone, int years) {
        LocalDate first = today.minusYears(years);
        int days = (int) (today.toEpochDay() - first.toEpochDay());
        done = new double[days];
        mornings = new long[days];
        double sum = 0;
        for (int day = 0; day < days; day++) {
            LocalDate date = first.plusDays(day);
            sum += (AT_FIRST + (1 - AT_FIRST) * day / days) * weight(date);
            done[day] = sum;
            mornings[day] = date.atTime(MORNING, 0).atZone(zone).toInstant().toEpochMilli();
        }
    }

    private static double weight(LocalDate date) {
        if (date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0) {
            return WEEKEND;
        }
        return switch (date.getMonth()) {
            case AUGUST -> AUGUST;
            case DECEMBER -> date.getDayOfMonth() >= 24 ? HOLIDAYS : 1;
            default -> 1;
        };
    }

    /** Epoch milliseconds; never falls while the share rises. */
    long time(double share) {
        double wanted = Math.min(Math.max(share, 0), 1) * done[done.length - 1];
        int found = Arrays.binarySearch(done, wanted);
        int day = Math.min(found < 0 ? -found - 1 : found, done.length - 1);
        double before = day == 0 ? 0 : done[day - 1];
        return mornings[day] + (long) ((wanted - before) / (done[day] - before) * WORKDAY_MILLIS);
    }

    /** The end of yesterday's work. */
    long end() {
        return mornings[mornings.length - 1] + WORKDAY_MILLIS;
    }
}
