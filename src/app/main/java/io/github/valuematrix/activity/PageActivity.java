package io.github.valuematrix.activity;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Turns a page into its entries. The same page always gives the same entries: nothing else goes in but the zone in
 * which days begin.
 */
public final class PageActivity {

    /** Raise this when the same page would give other entries than before: all pages are then read again. */
    public static final String RULES = "3";

    private final ZoneId zone;

    public PageActivity(ZoneId zone) {
        this.zone = zone;
    }

    public PageEntries of(WikiPage page) {
        List<Edit> edits = new History(page).edits();
        List<Activity> activities = activities(page, edits);
        return new PageEntries(page.id(), page.kind(), page.space(), page.creator(), day(page.created()),
                lastDay(edits), firstDayOfHelp(page, edits), TitleHash.of(page.space().key(), page.title()), activities,
                new Responses(zone).of(page), links(page), personDays(activities),
                page.pageLinks().walked(), page.pageLinks().namedById());
    }

    private List<Activity> activities(WikiPage page, List<Edit> edits) {
        List<Activity> single = new ArrayList<>();
        single.add(activity(Activity.Kind.CREATION, page.created(), page.creator(), null));
        page.versions().forEach(version ->
                single.add(activity(Activity.Kind.VERSION, version.at(), version.author(), null)));
        edits.forEach(edit -> single.add(activity(Activity.Kind.EDIT, edit.at(), edit.author(), edit.before())));
        History history = new History(page);
        Map<Long, Person> authors = page.commentAuthors();
        page.comments().forEach(comment -> single.add(comment(comment, history, authors)));
        return merged(single);
    }

    private Activity comment(WikiComment comment, History history, Map<Long, Person> authors) {
        if (!comment.isReply()) {
            return activity(Activity.Kind.COMMENT, comment.at(), comment.author(), history.authorAt(comment.at()));
        }
        return activity(Activity.Kind.REPLY, comment.at(), comment.author(), authors.get(comment.answers()));
    }

    private Activity activity(Activity.Kind kind, Instant at, Person actor, Person counterpart) {
        return new Activity(kind, day(at), actor, actor.equals(counterpart) ? null : counterpart, 1);
    }

    /** One row for each distinct combination. */
    private static List<Activity> merged(List<Activity> single) {
        Map<Activity, Integer> quantities = new LinkedHashMap<>();
        single.forEach(activity -> quantities.merge(activity, 1, Integer::sum));
        return quantities.entrySet().stream().map(entry -> {
            Activity one = entry.getKey();
            return new Activity(one.kind(), one.day(), one.actor(), one.counterpart(), entry.getValue());
        }).toList();
    }

    private static List<PersonDay> personDays(List<Activity> activities) {
        Map<PersonDay, Integer> contributions = new LinkedHashMap<>();
        activities.stream()
                .filter(activity -> activity.kind().isContribution() && !activity.actor().isAnonymous())
                .forEach(activity -> contributions.merge(
                        new PersonDay(activity.actor(), activity.day(), 0), activity.quantity(), Integer::sum));
        return contributions.entrySet().stream()
                .map(entry -> new PersonDay(entry.getKey().person(), entry.getKey().day(), entry.getValue()))
                .toList();
    }

    private List<Link> links(WikiPage page) {
        return page.links().stream()
                .map(link -> new Link(link.target().kind(), keyOf(link.target()), link.target().hash(), link.actor(),
                        day(link.at()), link.madeIn()))
                .toList();
    }

    private static String keyOf(LinkTarget target) {
        return target.kind() == LinkTarget.Kind.WEB ? null : target.spaceKey();
    }

    private Integer lastDay(List<Edit> edits) {
        return edits.stream().map(edit -> day(edit.at())).filter(Objects::nonNull).max(Integer::compare).orElse(null);
    }

    private Integer firstDayOfHelp(WikiPage page, List<Edit> edits) {
        return edits.stream().filter(edit -> !edit.author().equals(page.creator())).map(edit -> day(edit.at()))
                .filter(Objects::nonNull).min(Integer::compare).orElse(null);
    }

    private Integer day(Instant at) {
        return Days.of(at, zone);
    }
}
