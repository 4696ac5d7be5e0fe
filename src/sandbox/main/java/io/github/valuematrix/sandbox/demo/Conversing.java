package io.github.valuematrix.sandbox.demo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Plans the conversations below a page: who begins, who answers and when.
 */
record Conversing(Rhythm rhythm, Crowd crowd) {

    private static final double WEEK_IN_HOURS = 168;
    private static final int TURNS = 4;

    List<Turn.Conversation> below(Employee author, long created) {
        Habits habits = rhythm.space().habits();
        List<Turn.Conversation> conversations = new ArrayList<>();
        if (rhythm.happens(habits.answered())) {
            double hours = habits.median() * Math.exp(rhythm.random().nextGaussian() * 1.3);
            begin(author, rhythm.later(created, Math.min(hours, WEEK_IN_HOURS - 60))).ifPresent(conversations::add);
        }
        for (int left = rhythm.count(habits.threads()); left > 0; left--) {
            double hours = conversations.isEmpty() ? WEEK_IN_HOURS * 1.2 + rhythm.delay(300) : rhythm.delay(190);
            begin(author, rhythm.later(created, hours)).ifPresent(conversations::add);
        }
        conversations.sort(Comparator.comparingLong(conversation -> conversation.turns().get(0).moment()));
        return conversations;
    }

    private Optional<Turn.Conversation> begin(Employee author, OptionalLong start) {
        if (start.isEmpty()) {
            return Optional.empty();
        }
        long moment = start.getAsLong();
        boolean anonymous = rhythm.space().comment().contains("anonymous") && rhythm.happens(0.06);
        return commenter(moment, author).map(opener -> {
            List<Turn> turns = new ArrayList<>(List.of(new Turn(anonymous ? null : opener, moment)));
            goOn(author, turns);
            return new Turn.Conversation(turns, rhythm.happens(0.18));
        });
    }

    private Optional<Employee> commenter(long moment, Employee except) {
        return crowd.commenter(rhythm.space(), WorkCalendar.week(moment), rhythm.random(), except);
    }

    private void goOn(Employee author, List<Turn> turns) {
        double answered = 0.32 + 0.48 * rhythm.space().habits().answered();
        while (turns.size() < TURNS && rhythm.happens(answered)) {
            OptionalLong moment = rhythm.later(turns.get(turns.size() - 1).moment(), rhythm.delay(14));
            if (moment.isEmpty()) {
                return;
            }
            turns.add(new Turn(nextSpeaker(author, turns, moment.getAsLong()), moment.getAsLong()));
        }
    }

    /** The page's author answers what was asked, the asker comes back, and at times somebody else cuts in. */
    private Employee nextSpeaker(Employee author, List<Turn> turns, long moment) {
        Employee last = turns.get(turns.size() - 1).speaker();
        Employee expected = turns.size() % 2 == 1 ? author : turns.get(0).speaker();
        boolean other = rhythm.happens(0.12) || expected == null || expected.equals(last)
                || !expected.isThere(WorkCalendar.week(moment));
        return other ? commenter(moment, last).orElse(author) : expected;
    }
}
