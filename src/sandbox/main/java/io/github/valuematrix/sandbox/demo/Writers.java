package io.github.valuematrix.sandbox.demo;

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
        return new Teller(words, facts, new Reference(plan, moment, shelf, hubs, people), calendar.date(moment), random);
    }
}
