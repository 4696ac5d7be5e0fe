package io.github.valuematrix.sandbox.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * What everybody who writes needs: the shelf to link to, the calendar, and luck that is the same at each run.
 */
record Writers(long seed, WorkCalendar calendar, Shelf shelf, Map<String, String> hubs, List<Employee> people) {

    /** Luck of its own for each page and purpose, so that a change in one text leaves the others alone. */
    Random random(PlannedPage plan, String purpose) {
        return new Random(seed ^ (plan.space().key() + "/" + plan.topic() + "/" + plan.number() + "/" + purpose)
                .hashCode() * 0x9E3779B97F4A7C15L);
    }

    Teller teller(PlannedPage plan, long moment, Vocabulary words, Facts facts, Random random) {
        return teller(plan, moment, new Day(calendar.date(moment), true), words, facts, random);
    }

    /** Tells the same, but from a day without a calendar. */
    Teller timeless(PlannedPage plan, long moment, Vocabulary words, Facts facts, Random random) {
        Day day = new Day(LocalDate.EPOCH.plusDays(moment / WorkCalendar.DAY), false);
        return teller(plan, moment, day, words, facts, random);
    }

    private Teller teller(PlannedPage plan, long moment, Day day, Vocabulary words, Facts facts, Random random) {
        return new Teller(words, facts, new Reference(plan, moment, shelf, hubs, people), day, random);
    }
}
