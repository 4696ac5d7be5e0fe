package io.github.valuematrix.sandbox.demo;

import io.github.valuematrix.sandbox.wiki.ContentStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Random;
import java.util.function.Predicate;

/**
 * Decides who writes what and when in two years, always the same from the same seed.
 */
final class Agenda {

    private static final double WEEK_IN_HOURS = 168;

    private final Crowd crowd;
    private final WorkCalendar calendar;
    private final Predicate<String> posts;
    private final List<PlannedPage> pages = new ArrayList<>();
    private Random random;

    /** The topics that are blog posts, which are seldom changed, must be known. */
    Agenda(Crowd crowd, WorkCalendar calendar, Predicate<String> posts) {
        this.crowd = crowd;
        this.calendar = calendar;
        this.posts = posts;
    }

    /** The pages of all spaces, oldest first. */
    List<PlannedPage> of(List<DemoSpace> spaces, long seed) {
        for (DemoSpace space : spaces) {
            random = new Random(seed + space.key().hashCode());
            space.topics().forEach((topic, count) -> plan(space, topic, count));
        }
        pages.sort(Comparator.comparingLong(PlannedPage::moment));
        return List.copyOf(pages);
    }

    private void plan(DemoSpace space, String topic, int count) {
        for (int i = 0; i < count; i++) {
            long moment = calendar.moment(random, space.from() + 1, space.until());
            pages.add(page(space, topic, crowd.author(space, WorkCalendar.week(moment), random), moment));
        }
    }

    private PlannedPage page(DemoSpace space, String topic, Employee author, long moment) {
        return new PlannedPage(pages.size(), space, topic, author, moment, fate(),
                revisions(space, topic, author, moment), conversations(space, author, moment));
    }

    private ContentStatus fate() {
        double chance = random.nextDouble();
        return chance < 0.012 ? ContentStatus.DELETED : chance < 0.018 ? ContentStatus.ARCHIVED : ContentStatus.CURRENT;
    }

    private List<PlannedPage.Revision> revisions(DemoSpace space, String topic, Employee author, long created) {
        List<PlannedPage.Revision> revisions = new ArrayList<>();
        Employee last = author;
        OptionalLong moment = OptionalLong.of(created);
        double mean = space.habits().revisions() * (posts.test(topic) ? 0.25 : 1);
        for (int left = geometric(mean); left > 0; left--) {
            boolean polish = random.nextDouble() < 0.2;
            moment = polish ? shortlyAfter(moment.getAsLong()) : calendar.later(random, moment.getAsLong(), delay(110));
            if (!isOpen(space, moment)) {
                break;
            }
            last = polish ? last : nextEditor(space, author, moment.getAsLong());
            revisions.add(new PlannedPage.Revision(last, moment.getAsLong(), polish));
        }
        return revisions;
    }

    private OptionalLong shortlyAfter(long moment) {
        return OptionalLong.of(moment + 90 + random.nextInt(1100));
    }

    private Employee nextEditor(DemoSpace space, Employee author, long moment) {
        int week = WorkCalendar.week(moment);
        boolean byOther = random.nextDouble() < space.habits().shared() || !author.isThere(week);
        Optional<Employee> other = byOther ? crowd.editor(space, week, random, author) : Optional.empty();
        return other.orElse(author);
    }

    private List<Turn.Conversation> conversations(DemoSpace space, Employee author, long created) {
        List<Turn.Conversation> conversations = new ArrayList<>();
        if (random.nextDouble() < space.habits().answered()) {
            double hours = Math.min(space.habits().median() * Math.exp(random.nextGaussian() * 1.3), WEEK_IN_HOURS - 60);
            conversation(space, author, calendar.later(random, created, hours)).ifPresent(conversations::add);
        }
        for (int left = geometric(space.habits().threads()); left > 0; left--) {
            double hours = conversations.isEmpty() ? WEEK_IN_HOURS * 1.2 + delay(300) : delay(190);
            conversation(space, author, calendar.later(random, created, hours)).ifPresent(conversations::add);
        }
        conversations.sort(Comparator.comparingLong(conversation -> conversation.turns().get(0).moment()));
        return conversations;
    }

    private Optional<Turn.Conversation> conversation(DemoSpace space, Employee author, OptionalLong start) {
        if (!isOpen(space, start)) {
            return Optional.empty();
        }
        long moment = start.getAsLong();
        boolean anonymous = space.comment().contains("anonymous") && random.nextDouble() < 0.06;
        Employee opener = crowd.commenter(space, WorkCalendar.week(moment), random, author).orElse(null);
        if (opener == null) {
            return Optional.empty();
        }
        List<Turn> turns = new ArrayList<>(List.of(new Turn(anonymous ? null : opener, moment)));
        reply(space, author, turns);
        return Optional.of(new Turn.Conversation(turns, random.nextDouble() < 0.18));
    }

    private void reply(DemoSpace space, Employee author, List<Turn> turns) {
        double goOn = 0.32 + 0.48 * space.habits().answered();
        while (turns.size() < 4 && random.nextDouble() < goOn) {
            OptionalLong moment = calendar.later(random, turns.get(turns.size() - 1).moment(), delay(14));
            if (!isOpen(space, moment)) {
                return;
            }
            turns.add(new Turn(nextSpeaker(space, author, turns, WorkCalendar.week(moment.getAsLong())),
                    moment.getAsLong()));
        }
    }

    /** The page's author answers what was asked, the asker comes back, then anybody. */
    private Employee nextSpeaker(DemoSpace space, Employee author, List<Turn> turns, int week) {
        Employee opener = turns.get(0).speaker();
        Employee last = turns.get(turns.size() - 1).speaker();
        Employee expected = turns.size() % 2 == 1 ? author : opener;
        boolean stranger = random.nextDouble() < 0.12 || expected == null || expected.equals(last)
                || !expected.isThere(week);
        Employee other = stranger ? crowd.commenter(space, week, random, last).orElse(null) : null;
        return other != null ? other : stranger ? author : expected;
    }

    private boolean isOpen(DemoSpace space, OptionalLong moment) {
        return moment.isPresent() && moment.getAsLong() < calendar.end()
                && WorkCalendar.week(moment.getAsLong()) < space.until();
    }

    private double delay(double meanHours) {
        return -meanHours * Math.log(1 - random.nextDouble());
    }

    private int geometric(double mean) {
        double goOn = mean / (1 + mean);
        int count = 0;
        while (count < 6 && random.nextDouble() < goOn) {
            count++;
        }
        return count;
    }
}
