package io.github.valuematrix.ledger;

import io.github.valuematrix.activity.Activity;
import io.github.valuematrix.activity.Link;
import io.github.valuematrix.activity.PageEntries;
import io.github.valuematrix.activity.Person;
import io.github.valuematrix.activity.PersonDay;
import io.github.valuematrix.activity.Response;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Writes the entries of pages as rows. Kinds are stored as their places in their enums.
 */
final class EntryRows {

    private static final String CONTENT = "update {CONTENT} set [KIND] = ?, [SPACE_ID] = ?, [CREATOR] = ?, "
            + "[CREATED_ON] = ?, [EDITED_ON] = ?, [HELPED_ON] = ?, [TITLE_HASH] = ? where [CONTENT_ID] = ?";
    private static final String NEW_CONTENT = "insert into {CONTENT} ([KIND], [SPACE_ID], [CREATOR], [CREATED_ON], "
            + "[EDITED_ON], [HELPED_ON], [TITLE_HASH], [CONTENT_ID]) values (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String ACTIVITY = "insert into {ACTIVITY} ([CONTENT_ID], [SPACE_ID], [ON_DAY], [KIND], "
            + "[ACTOR], [COUNTERPART], [LOWER_PERSON], [HIGHER_PERSON], [QUANTITY]) values (?, ?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String RESPONSE = "insert into {RESPONSE} ([CONTENT_ID], [SPACE_ID], [ON_DAY], [KIND], "
            + "[ASKER], [ANSWERER], [WAITED_MINUTES]) values (?, ?, ?, ?, ?, ?, ?)";
    private static final String LINK = "insert into {LINK} ([CONTENT_ID], [SPACE_ID], [KIND], [TARGET_KEY], "
            + "[LOWER_KEY], [TARGET_HASH], [ACTOR], [ON_DAY]) values (?, ?, ?, ?, ?, ?, ?, ?)";
    private static final String PERSON_DAY = "insert into {PERSON_DAY} ([CONTENT_ID], [SPACE_ID], [PERSON], [ON_DAY], "
            + "[CONTRIBUTIONS]) values (?, ?, ?, ?, ?)";

    /** In bytes. */
    private static final int LONGEST_KEY = 255;

    private final Map<Person, Integer> numbers;

    EntryRows(Map<Person, Integer> numbers) {
        this.numbers = numbers;
    }

    /**
     * The rows of CONTENT come first: their key keeps two writers of a new page apart. They are changed in place, so
     * that whoever waits for one finds it.
     */
    void insert(Statements statements, List<PageEntries> pages) throws SQLException {
        List<Object[]> contents = pages.stream().map(this::content).toList();
        statements.batch(NEW_CONTENT, statements.withoutEffect(CONTENT, contents));
        statements.batch(ACTIVITY, rows(pages, PageEntries::activities, this::activity));
        statements.batch(RESPONSE, rows(pages, PageEntries::responses, this::response));
        statements.batch(LINK, rows(pages, PageEntries::links, this::link));
        statements.batch(PERSON_DAY, rows(pages, PageEntries::personDays, this::personDay));
    }

    private static <E> List<Object[]> rows(List<PageEntries> pages, Function<PageEntries, List<E>> entries,
                                           BiFunction<PageEntries, E, Object[]> row) {
        List<Object[]> rows = new ArrayList<>();
        pages.forEach(page -> entries.apply(page).forEach(entry -> rows.add(row.apply(page, entry))));
        return rows;
    }

    private Object[] content(PageEntries page) {
        return new Object[] {page.kind().ordinal(), page.space().id(), number(page.creator()),
            Statements.Null.or(page.createdOn()), Statements.Null.or(page.editedOn()),
            Statements.Null.or(page.helpedOn()), page.titleHash(), page.contentId()};
    }

    private Object[] activity(PageEntries page, Activity activity) {
        Integer actor = number(activity.actor());
        Integer counterpart = number(activity.counterpart());
        boolean pair = counterpart != null && actor != People.ANONYMOUS && counterpart != People.ANONYMOUS;
        return new Object[] {page.contentId(), page.space().id(), Statements.Null.or(activity.day()),
            activity.kind().ordinal(), actor, Statements.Null.or(counterpart),
            Statements.Null.or(pair ? Integer.valueOf(Math.min(actor, counterpart)) : null),
            Statements.Null.or(pair ? Integer.valueOf(Math.max(actor, counterpart)) : null), activity.quantity()};
    }

    private Object[] response(PageEntries page, Response response) {
        return new Object[] {page.contentId(), page.space().id(), response.day(), response.kind().ordinal(),
            number(response.asker()), Statements.Null.or(number(response.answerer())),
            Statements.Null.or(response.minutes())};
    }

    private Object[] link(PageEntries page, Link link) {
        String key = link.spaceKey();
        return new Object[] {page.contentId(), page.space().id(), link.kind().ordinal(),
            Statements.Null.or(key == null ? null : storable(key)),
            Statements.Null.or(key == null ? null : storable(Spaces.lower(key))),
            Statements.Null.or(link.targetHash()), Statements.Null.or(number(link.actor())),
            Statements.Null.or(link.day())};
    }

    /** As much of it as fits: Oracle counts bytes. */
    private static String storable(String key) {
        CharBuffer rest = CharBuffer.wrap(key);
        StandardCharsets.UTF_8.newEncoder().encode(rest, ByteBuffer.allocate(LONGEST_KEY), true);
        return key.substring(0, rest.position());
    }

    private Object[] personDay(PageEntries page, PersonDay day) {
        return new Object[] {page.contentId(), page.space().id(), number(day.person()),
            Statements.Null.or(day.day()), day.contributions()};
    }

    private Integer number(Person person) {
        return person == null ? null : numbers.get(person);
    }
}
