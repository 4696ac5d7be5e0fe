package io.github.valuematrix.sandbox.wiki;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The computed content of which the database does not tell yet. A page is one or the other as a whole, with its
 * versions and comments: before the first of them is written to, all of it is copied, and from then on the database
 * alone tells of it, also that it is gone.
 */
public final class ComputedContent {

    /** Of two who write to the same page, the second waits until the first has copied it. */
    private static final String LOCK = "SELECT space_id FROM space WHERE space_id = ? FOR UPDATE";

    private final ContentSource source;
    private final Database database;
    private final JdbcTemplate jdbc;
    private final TakenOver takenOver;

    ComputedContent(ContentSource source, Database database) {
        this.source = source;
        this.database = database;
        this.jdbc = database.jdbc();
        this.takenOver = new TakenOver(jdbc);
    }

    boolean has(long id) {
        return source.has(id) && !takenOver.has(source.pageOf(id)) && !takenOver.has(source.spaceOf(id));
    }

    /** Of which it {@link #has} the content asked for, this tells. */
    ContentSource source() {
        return source;
    }

    List<Content> current(long spaceId, ContentKind kind, long afterId, int limit) {
        return here(source.ids(spaceId, kind, afterId)).limit(limit).toList();
    }

    /** The content of these ids, without what the database tells of. */
    Stream<Content> here(LongStream ids) {
        return ids.filter(this::has).mapToObj(source::content);
    }

    Optional<Person> person(String userKey) {
        return source.person(userKey).filter(person -> !takenOver.has(source.idOf(person)));
    }

    /** From now on the database tells of this page, or of the page of this version or comment. */
    public void takeOver(long contentId) {
        if (has(contentId)) {
            jdbc.queryForList(LOCK, source.spaceOf(contentId));
            long page = source.pageOf(contentId);
            if (!takenOver.hasNow(page) && !takenOver.hasNow(source.spaceOf(page))) {
                takenOver.add(page);
                copy(page);
            }
        }
    }

    /** Nothing of this space is computed any more, because the space goes for good. What was copied stays stored. */
    public void giveUpSpace(long spaceId) {
        jdbc.queryForList(LOCK, spaceId);
        if (!takenOver.hasNow(spaceId)) {
            takenOver.add(spaceId);
        }
    }

    /** The row of this person, which was written with the first start, is about to change. */
    public void takeOver(Person person) {
        source.person(person.key()).map(source::idOf).filter(id -> !takenOver.hasNow(id)).ifPresent(takenOver::add);
    }

    private void copy(long page) {
        try (WikiWriter writer = new WikiWriter(database)) {
            source.versions(page).forEach(version -> copy(version, writer));
            source.restrictions(page).forEach(writer::add);
            source.comments(page).stream().sorted(Comparator.comparingLong(Content::id))
                    .flatMap(comment -> source.versions(comment.id()).stream())
                    .forEach(version -> copy(version, writer));
        }
    }

    private void copy(Content version, WikiWriter writer) {
        writer.add(version);
        source.body(version.id()).ifPresent(writer::add);
        source.links(version.id()).forEach(writer::add);
    }
}
