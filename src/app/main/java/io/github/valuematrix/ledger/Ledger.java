package io.github.valuematrix.ledger;

import io.github.valuematrix.activity.Activity;
import io.github.valuematrix.activity.Link;
import io.github.valuematrix.activity.PageEntries;
import io.github.valuematrix.activity.Person;
import io.github.valuematrix.activity.PersonDay;
import io.github.valuematrix.activity.Response;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The app's own record of activity, page by page. Every entry belongs to one page and is replaced with it, so that
 * pages may be written in any order, twice, and by several nodes at once.
 */
@Named
public class Ledger {

    private static final List<String> TABLES = List.of("ACTIVITY", "RESPONSE", "LINK", "PERSON_DAY", "SKIPPED");

    private static final String LOCK = "update {CONTENT} set [SPACE_ID] = [SPACE_ID] where [CONTENT_ID] = ?";
    private static final String DELETE = "delete from {%s} where [CONTENT_ID] = ?";
    private static final String CONTENT_OF_SPACE = "select [CONTENT_ID] from {CONTENT} where [SPACE_ID] = ? "
            + "order by [CONTENT_ID]";

    private final LedgerDatabase database;
    private final People people;
    private final Spaces spaces;

    @Inject
    public Ledger(LedgerDatabase database, People people, Spaces spaces) {
        this.database = database;
        this.people = people;
        this.spaces = spaces;
    }

    /** Until the transaction ends nobody else replaces these pages. Lock before you read them. */
    void lock(Collection<Long> contentIds) {
        database.write(statements -> statements.batch(LOCK, ids(contentIds)));
    }

    /** Puts these entries in the place of all that the ledger had of their pages. */
    void replace(List<PageEntries> pages) {
        pages.stream().map(PageEntries::space).distinct().forEach(spaces::add);
        Map<Person, Integer> numbers = people.numbers(peopleOf(pages));
        EntryRows rows = new EntryRows(numbers);
        database.write(statements -> {
            clear(statements, ids(pages.stream().map(PageEntries::contentId).toList()));
            rows.insert(statements, pages);
        });
    }

    /** Forgets these pages. */
    void remove(Collection<Long> contentIds) {
        database.write(statements -> {
            clear(statements, ids(contentIds));
            statements.batch(DELETE.formatted("CONTENT"), ids(contentIds));
        });
    }

    /** Forgets a space that is no more, with all that stood in it. */
    void removeSpace(long spaceId) {
        remove(contentOf(spaceId));
        database.write(statements -> Spaces.remove(statements, spaceId));
    }

    /** The pages and blog posts that the ledger has of a space, in ascending order. */
    List<Long> contentOf(long spaceId) {
        return database.read(statements -> statements.list(row -> row.getLong(1), CONTENT_OF_SPACE, spaceId));
    }

    /** Who comes to a page that somebody else writes waits here, before anything is gone. */
    private static void clear(Statements statements, List<Object[]> ids) throws SQLException {
        statements.batch(LOCK, ids);
        for (String table : TABLES) {
            statements.batch(DELETE.formatted(table), ids);
        }
    }

    private static List<Object[]> ids(Collection<Long> contentIds) {
        return contentIds.stream().sorted().map(id -> new Object[] {id}).toList();
    }

    private static Set<Person> peopleOf(List<PageEntries> pages) {
        Set<Person> people = new HashSet<>();
        for (PageEntries page : pages) {
            List<Person> mentioned = new ArrayList<>(List.of(page.creator()));
            page.activities().stream().map(Activity::actor).forEach(mentioned::add);
            page.activities().stream().map(Activity::counterpart).forEach(mentioned::add);
            page.responses().stream().map(Response::asker).forEach(mentioned::add);
            page.responses().stream().map(Response::answerer).forEach(mentioned::add);
            page.links().stream().map(Link::actor).forEach(mentioned::add);
            page.personDays().stream().map(PersonDay::person).forEach(mentioned::add);
            mentioned.stream().filter(person -> person != null).forEach(people::add);
        }
        return people;
    }
}
