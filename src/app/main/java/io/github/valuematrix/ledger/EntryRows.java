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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * Turns the entries of pages into rows. Kinds are stored as their places in their enums.
 */
final class EntryRows {

    /** In bytes. */
    private static final int LONGEST_KEY = 255;

    private final Map<Person, Integer> numbers;

    EntryRows(Map<Person, Integer> numbers) {
        this.numbers = numbers;
    }

    List<Object[]> contents(List<PageEntries> pages) {
        return pages.stream().map(this::content).toList();
    }

    List<Object[]> activities(List<PageEntries> pages) {
        return rows(pages, PageEntries::activities, this::activity);
    }

    List<Object[]> responses(List<PageEntries> pages) {
        return rows(pages, PageEntries::responses, this::response);
    }

    List<Object[]> links(List<PageEntries> pages) {
        return rows(pages, PageEntries::links, this::link);
    }

    List<Object[]> personDays(List<PageEntries> pages) {
        return rows(pages, PageEntries::personDays, this::personDay);
    }

    List<Object[]> named(List<PageEntries> pages) {
        return rows(pages, page -> List.copyOf(page.namedById().entrySet()),
                (page, named) -> new Object[] {page.contentId(), named.getKey(), named.getValue()});
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
            Statements.Null.or(page.helpedOn()), page.titleHash(),
            Statements.Null.or(page.walked() == null ? null : (Integer) page.walked().version()),
            Statements.Null.or(page.walked() == null ? null : (Long) page.walked().hash()), page.contentId()};
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
            Statements.Null.or(link.day()), Statements.Null.or(link.madeIn())};
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
