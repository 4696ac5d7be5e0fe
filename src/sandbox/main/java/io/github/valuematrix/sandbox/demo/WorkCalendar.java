package io.github.valuematrix.sandbox.demo;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;

/**
 * The two years in which the demo company wrote, in whole weeks up to the Monday on or before today. A moment is a
 * number of seconds since their first midnight, so that it means the same weekday and hour whatever today is.
 */
final class WorkCalendar {

    static final int WEEKS = 108;
    static final long DAY = 86_400;
    private static final int DAYS = WEEKS * 7;
    private static final List<Integer> CLOSED_WEEKS = List.of(8, 9, 60, 61);
    private static final List<Integer> SUMMER_WEEKS = List.of(37, 38, 39, 40, 41, 42, 89, 90, 91, 92, 93, 94);
    private static final List<Integer> PUBLIC_HOLIDAYS =
            List.of(165, 168, 178, 206, 221, 341, 522, 525, 542, 556, 571, 705);
    private static final double[] WEEKDAYS = {0.8, 1.0, 1.12, 1.2, 1.1, 0.05, 0.05};
    private static final double[] HOURS =
            {0, 0, 0, 0, 0, 0, 0.1, 0.5, 1.1, 1.5, 1.5, 1.2, 0.5, 0.9, 1.3, 1.3, 1.1, 0.6, 0.25, 0.1, 0.08, 0.05, 0, 0};

    private final LocalDate start;
    private final ZoneId zone;
    private final double[] pull = new double[DAYS];

    WorkCalendar(LocalDate today, ZoneId zone) {
        this.start = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS);
        this.zone = zone;
        for (int day = 0; day < DAYS; day++) {
            pull[day] = WEEKDAYS[day % 7] * season(day);
        }
    }

    private static double season(int day) {
        int week = day / 7;
        if (CLOSED_WEEKS.contains(week) || PUBLIC_HOLIDAYS.contains(day)) {
            return 0.04;
        }
        double growth = 0.62 + 0.55 * week / WEEKS;
        return SUMMER_WEEKS.contains(week) ? growth * 0.4 : growth;
    }

    static int week(long moment) {
        return (int) (moment / DAY / 7);
    }

    LocalDate date(long moment) {
        return start.plusDays(Math.floorDiv(moment, DAY));
    }

    long epochMillis(long moment) {
        return instant(moment).toEpochMilli();
    }

    private Instant instant(long moment) {
        return start.atStartOfDay().plusSeconds(moment).atZone(zone).toInstant();
    }

    /** A moment at work between two weeks. */
    long moment(Random random, int fromWeek, int untilWeek) {
        int day = pick(random, pull, fromWeek * 7, Math.min(untilWeek * 7, DAYS));
        return moment(random, day);
    }

    /** A moment so many days before the end. */
    long daysBeforeEnd(Random random, int days) {
        return moment(random, DAYS - days);
    }

    private static long moment(Random random, int day) {
        boolean weekend = day % 7 >= 5;
        long second = weekend ? 9 * 3600 + random.nextInt(12 * 3600) : hour(random) * 3600L + random.nextInt(3600);
        return day * DAY + second;
    }

    private static int hour(Random random) {
        return pick(random, HOURS, 0, HOURS.length);
    }

    /** About so many hours later, put off to when people are at work; empty after the end of the two years. */
    OptionalLong later(Random random, long moment, double hours) {
        long wished = moment + (long) (hours * 3600) + 180 + random.nextInt(240);
        for (int day = (int) (wished / DAY); day < DAYS; day++) {
            if (random.nextDouble() < Math.min(1, pull[day] * 0.8)) {
                boolean sameDay = day == wished / DAY && isAtWork(wished);
                long found = sameDay ? wished : moment(random, day);
                if (found >= wished) {
                    return OptionalLong.of(found);
                }
            }
        }
        return OptionalLong.empty();
    }

    private static boolean isAtWork(long moment) {
        long hour = moment % DAY / 3600;
        return hour >= 7 && hour < 19;
    }

    private static int pick(Random random, double[] weights, int from, int until) {
        double sum = 0;
        for (int i = from; i < until; i++) {
            sum += weights[i];
        }
        double mark = random.nextDouble() * sum;
        for (int i = from; i < until; i++) {
            mark -= weights[i];
            if (mark < 0) {
                return i;
            }
        }
        return until - 1;
    }
}
