package io.github.valuematrix.ledger;

import io.github.valuematrix.activity.HistoryMark;
import io.github.valuematrix.activity.KnownLinks;
import io.github.valuematrix.activity.LinkKey;
import io.github.valuematrix.activity.LinkTarget;
import io.github.valuematrix.activity.PageEntries;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that the ledger has of some pages, locked until the transaction ends, so that it can be compared with what they
 * are now.
 */
final class StoredEntries {

    private static final int LINK_KIND = 2;
    private static final int LINK_LOWER_KEY = 4;
    private static final int LINK_TARGET_HASH = 5;
    private static final int LINK_MADE_IN = 8;

    private final StoredContents contents;
    private final EntryTable.Rows activities;
    private final EntryTable.Rows responses;
    private final EntryTable.Rows links;
    private final EntryTable.Rows personDays;
    private final EntryTable.Rows named;

    private StoredEntries(Statements statements, StoredContents contents) throws SQLException {
        this.contents = contents;
        Set<Long> ids = contents.ids();
        activities = EntryTables.ACTIVITY.read(statements, ids);
        responses = EntryTables.RESPONSE.read(statements, ids);
        links = EntryTables.LINK.read(statements, ids);
        personDays = EntryTables.PERSON_DAY.read(statements, ids);
        named = EntryTables.NAMED_BY_ID.read(statements, ids);
    }

    static StoredEntries lock(Statements statements, Collection<Long> pageIds) throws SQLException {
        return new StoredEntries(statements, StoredContents.lock(statements, pageIds));
    }

    /** The space that the page is in as far as the ledger knows; null if it does not have the page. */
    Long spaceOf(long pageId) {
        return contents.spaceOf(pageId);
    }

    /** What the ledger knows of the page's cross-space links. What it named by an id may be something else by now. */
    KnownLinks knownLinks(long pageId) {
        HistoryMark walked = contents.walked(pageId);
        if (walked == null || !named.of(pageId).isEmpty()) {
            return KnownLinks.NONE;
        }
        Map<LinkKey, Integer> origins = new HashMap<>();
        links.of(pageId).stream().filter(link -> link.get(LINK_MADE_IN) != null)
                .forEach(link -> origins.put(key(link), number(link.get(LINK_MADE_IN))));
        return new KnownLinks(walked, origins);
    }

    private static LinkKey key(List<Object> link) {
        return new LinkKey(LinkTarget.Kind.values()[number(link.get(LINK_KIND))], (String) link.get(LINK_LOWER_KEY),
                (Long) link.get(LINK_TARGET_HASH));
    }

    private static int number(Object value) {
        return Math.toIntExact((Long) value);
    }

    /**
     * Puts these entries in the place of what there is of their pages.
     *
     * @param first the first day kept: that older rows go is no change
     */
    void replace(Statements statements, List<PageEntries> pages, EntryRows rows, int first, Changes changes)
            throws SQLException {
        Set<Long> ids = new HashSet<>(pages.stream().map(PageEntries::contentId).toList());
        contents.replace(statements, rows.contents(pages), changes);
        activities.replace(statements, ids, rows.activities(pages), first, changes::entry);
        responses.replace(statements, ids, rows.responses(pages), first, changes::entry);
        links.replace(statements, ids, rows.links(pages), first, changes::link);
        personDays.replace(statements, ids, rows.personDays(pages), first, changes::entry);
        named.replace(statements, ids, rows.named(pages), first, changes::entry);
    }

    /** Forgets these pages. */
    void remove(Statements statements, Collection<Long> pageIds, Changes changes) throws SQLException {
        Set<Long> there = new HashSet<>(pageIds);
        there.retainAll(contents.ids());
        links.replace(statements, there, List.of(), Integer.MIN_VALUE, changes::link);
        for (EntryTable.Rows rows : List.of(activities, responses, personDays, named)) {
            rows.replace(statements, there, List.of(), Integer.MIN_VALUE, changes::entry);
        }
        contents.remove(statements, there, changes);
    }
}
