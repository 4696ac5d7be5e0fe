package io.github.valuematrix.sandbox.export;

import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.ContentKind;
import io.github.valuematrix.sandbox.wiki.Database;
import io.github.valuematrix.sandbox.wiki.Person;
import io.github.valuematrix.sandbox.wiki.Space;
import io.github.valuematrix.sandbox.wiki.Wiki;
import java.time.Instant;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts what the store holds of a space, by the same names as the independent program.
 */
final class StoredCounts {

    private final Wiki wiki;
    private final ZoneId zone;
    private final Map<String, Long> counts = new TreeMap<>();
    private final Map<String, String> names;

    StoredCounts(Database database, ZoneId zone) {
        wiki = new Wiki(database);
        this.zone = zone;
        names = wiki.people().stream().collect(Collectors.toMap(Person::key, person -> person.name().toLowerCase()));
    }

    Map<String, Long> of(Space space) {
        counts.clear();
        contents(space, ContentKind.PAGE).forEach(page -> count(page, "pages"));
        contents(space, ContentKind.BLOGPOST).forEach(post -> count(post, "blogs"));
        return Map.copyOf(counts);
    }

    private Stream<Content> contents(Space space, ContentKind kind) {
        return wiki.current(space.id(), kind, 0, Integer.MAX_VALUE).stream();
    }

    private void count(Content page, String kind) {
        add(kind);
        note("created", page.created(), page.creator());
        for (Content version : wiki.versions(page.id())) {
            if (version.originalId() != null) {
                add("historical_versions");
            }
            if (version.version() > 1) {
                note("edits", version.lastModified(), version.lastModifier());
            }
        }
        links(page.id());
        wiki.comments(page.id()).forEach(this::countComment);
    }

    private void countComment(Content comment) {
        add("comments total");
        add(comment.parentId() == null ? "comments top_level" : "comments replies");
        add(comment.inline() ? "comments inline" : "comments page_level");
        note("comments", comment.created(), comment.creator());
        links(comment.id());
    }

    private void links(long source) {
        wiki.links(source).forEach(link -> add("outgoing_links objects"));
    }

    private void note(String what, Long time, String person) {
        String month = time == null ? "?" : YearMonth.from(Instant.ofEpochMilli(time).atZone(zone)).toString();
        add(what + " by_month " + month);
        add(what + " by_author " + (person == null ? "anonymous" : names.get(person)));
    }

    private void add(String name) {
        counts.merge(name, 1L, Long::sum);
    }
}
