package io.github.valuematrix.sandbox.demo;

import io.github.valuematrix.sandbox.wiki.ContentStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/**
 * Decides who writes what and when in two years, always the same from the same seed.
 */
final class Agenda {

    private static final double POSTS_ARE_CHANGED = 0.25;

    private final Crowd crowd;
    private final WorkCalendar calendar;
    private final Predicate<String> posts;
    private final List<PlannedPage> pages = new ArrayList<>();

    /** The topics that are blog posts, which are seldom changed, must be known. */
    Agenda(Crowd crowd, WorkCalendar calendar, Predicate<String> posts) {
        this.crowd = crowd;
        this.calendar = calendar;
        this.posts = posts;
    }

    /** The pages of all spaces, oldest first. */
    List<PlannedPage> of(List<DemoSpace> spaces, long seed) {
        for (DemoSpace space : spaces) {
            Rhythm rhythm = new Rhythm(space, calendar, new Random(seed + space.key().hashCode()));
            space.topics().forEach((topic, count) -> plan(rhythm, topic, count));
        }
        pages.sort(Comparator.comparingLong(PlannedPage::moment));
        return List.copyOf(pages);
    }

    private void plan(Rhythm rhythm, String topic, int count) {
        DemoSpace space = rhythm.space();
        double revisions = space.habits().revisions() * (posts.test(topic) ? POSTS_ARE_CHANGED : 1);
        for (int i = 0; i < count; i++) {
            long moment = calendar.moment(rhythm.random(), space.from() + 1, space.until());
            Employee author = crowd.author(space, WorkCalendar.week(moment), rhythm.random());
            pages.add(new PlannedPage(pages.size(), space, topic, author, moment, fate(rhythm),
                    new Editing(rhythm, crowd).of(author, moment, revisions),
                    new Conversing(rhythm, crowd).below(author, moment)));
        }
    }

    private static ContentStatus fate(Rhythm rhythm) {
        double chance = rhythm.random().nextDouble();
        return chance < 0.012 ? ContentStatus.DELETED : chance < 0.018 ? ContentStatus.ARCHIVED : ContentStatus.CURRENT;
    }
}
