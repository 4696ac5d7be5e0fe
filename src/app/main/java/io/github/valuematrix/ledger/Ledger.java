package io.github.valuematrix.ledger;

import io.github.valuematrix.activity.Activity;
import io.github.valuematrix.activity.Link;
import io.github.valuematrix.activity.PageEntries;
import io.github.valuematrix.activity.Person;
import io.github.valuematrix.activity.PersonDay;
import io.github.valuematrix.activity.Response;
import io.github.valuematrix.settings.Retention;
import io.github.valuematrix.settings.Today;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The app's own record of activity, page by page. Every entry belongs to one page and is replaced with it, so that
 * pages may be written in any order, twice, and by several nodes at once.
 */
@Named
public class Ledger {

    private static final String STRIKE_OFF = "delete from {SKIPPED} where [CONTENT_ID] in (%s)";
    private static final String CONTENT_OF_SPACE = "select [CONTENT_ID] from {CONTENT} where [SPACE_ID] = ? "
            + "order by [CONTENT_ID]";

    private final LedgerDatabase database;
    private final People people;
    private final Spaces spaces;
    private final Retention retention;
    private final Today today;

    @Inject
    public Ledger(LedgerDatabase database, People people, Spaces spaces, Retention retention, Today today) {
        this.database = database;
        this.people = people;
        this.spaces = spaces;
        this.retention = retention;
        this.today = today;
    }

    /**
     * What the ledger has of these pages. Until the transaction ends nobody else replaces them: lock before you read
     * the wiki.
     */
    StoredEntries lock(Collection<Long> contentIds) {
        return database.write(statements -> StoredEntries.lock(statements, contentIds));
    }

    /**
     * Puts these entries in the place of all that the ledger had of their pages, and forgets others. What is too old to
     * be kept is left out, and a page that loses nothing else has not changed.
     *
     * @param stored of all of them, locked in this transaction
     * @param gone   pages that are there no longer
     * @return the pages that have changed
     */
    Set<Long> replace(StoredEntries stored, List<PageEntries> pages, Collection<Long> gone) {
        int first = retention.firstDay().map(day -> (int) day.toEpochDay()).orElse(Integer.MIN_VALUE);
        return replace(stored, pages.stream().map(page -> page.since(first)).toList(), gone, first);
    }

    private Set<Long> replace(StoredEntries stored, List<PageEntries> pages, Collection<Long> gone, int first) {
        pages.stream().map(PageEntries::space).distinct().forEach(spaces::add);
        Map<Person, Integer> numbers = people.numbers(peopleOf(pages));
        Changes changes = new Changes();
        Map<Long, Long> spaceNow = pages.stream().collect(Collectors.toMap(PageEntries::contentId,
                page -> page.space().id()));
        database.write(statements -> {
            strikeOff(statements, pages.stream().map(PageEntries::contentId).toList());
            strikeOff(statements, gone);
            stored.replace(statements, pages, new EntryRows(numbers), first, changes);
            stored.remove(statements, gone, changes);
            Stamps.renew(statements, changes, page -> Stream.of(stored.spaceOf(page), spaceNow.get(page))
                    .filter(Objects::nonNull).collect(Collectors.toSet()), today.day());
            return null;
        });
        return changes.pages();
    }


    /** The pages and blog posts that the ledger has of a space, in ascending order. */
    long[] contentOf(long spaceId) {
        return database.read(statements -> statements.numbers(CONTENT_OF_SPACE, spaceId));
    }

    private static void strikeOff(Statements statements, Collection<Long> contentIds) throws SQLException {
        if (!contentIds.isEmpty()) {
            statements.update(STRIKE_OFF.formatted(Sql.placeholders(contentIds.size())), contentIds.toArray());
        }
    }

    private static Set<Person> peopleOf(List<PageEntries> pages) {
        return pages.stream().flatMap(Ledger::peopleOf).filter(Objects::nonNull).collect(Collectors.toSet());
    }

    private static Stream<Person> peopleOf(PageEntries page) {
        return Stream.of(Stream.of(page.creator()), page.activities().stream().map(Activity::actor),
                page.activities().stream().map(Activity::counterpart), page.responses().stream().map(Response::asker),
                page.responses().stream().map(Response::answerer), page.links().stream().map(Link::actor),
                page.personDays().stream().map(PersonDay::person)).flatMap(stream -> stream);
    }
}
