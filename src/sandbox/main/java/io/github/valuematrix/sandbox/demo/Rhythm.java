package io.github.valuematrix.sandbox.demo;

import java.util.OptionalLong;
import java.util.Random;

/**
 * When things happen in one space, and how often.
 */
record Rhythm(DemoSpace space, WorkCalendar calendar, Random random) {

    private static final int AT_MOST = 6;

    boolean happens(double share) {
        return random.nextDouble() < share;
    }

    /** How many there are, where each but the last is followed by another. */
    int count(double mean) {
        int count = 0;
        while (count < AT_MOST && happens(mean / (1 + mean))) {
            count++;
        }
        return count;
    }

    /** Hours until something that can happen at any time. */
    double delay(double meanHours) {
        return -meanHours * Math.log(1 - random.nextDouble());
    }

    /** A moment at work about so many hours later; empty if nobody writes here any more by then. */
    OptionalLong later(long moment, double hours) {
        return whileOpen(calendar.later(random, moment, hours));
    }

    /** Within the half hour in which one mends one's own text. */
    OptionalLong shortlyAfter(long moment) {
        return whileOpen(OptionalLong.of(moment + 90 + random.nextInt(1100)));
    }

    private OptionalLong whileOpen(OptionalLong moment) {
        return moment.isPresent() && WorkCalendar.week(moment.getAsLong()) < space.until() ? moment
                : OptionalLong.empty();
    }
}
