package io.github.valuematrix.sandbox.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

/**
 * Plans the later versions of a page: who changes it and when.
 */
record Editing(Rhythm rhythm, Crowd crowd) {

    private static final double POLISHED = 0.2;
    private static final double HOURS_BETWEEN = 110;

    List<PlannedPage.Revision> of(Employee author, long created, double mean) {
        List<PlannedPage.Revision> revisions = new ArrayList<>();
        Employee last = author;
        long moment = created;
        for (int left = rhythm.count(mean); left > 0; left--) {
            boolean polish = rhythm.happens(POLISHED);
            OptionalLong next = polish ? rhythm.shortlyAfter(moment)
                    : rhythm.later(moment, rhythm.delay(HOURS_BETWEEN));
            if (next.isEmpty()) {
                break;
            }
            moment = next.getAsLong();
            last = polish ? last : editor(author, WorkCalendar.week(moment));
            revisions.add(new PlannedPage.Revision(last, moment, polish));
        }
        return revisions;
    }

    private Employee editor(Employee author, int week) {
        boolean byOther = rhythm.happens(rhythm.space().habits().shared()) || !author.isThere(week);
        return byOther ? crowd.editor(rhythm.space(), week, rhythm.random(), author).orElse(author) : author;
    }
}
