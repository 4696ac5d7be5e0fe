package io.github.valuematrix.ledger;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.LongFunction;
import java.util.function.LongPredicate;

/**
 * Of one space: random numbers that are others as soon as its entries are. Who counted something may keep the answer as
 * long as the stamp is the same. Read them before you count.
 *
 * @param entries of all entries
 * @param earlier of those that were not made of late, which seldom change
 * @param links   of the links that stand in it
 */
record Stamps(long entries, long earlier, long links) {

    /** Entries of fewer days ago than these are of late. */
    private static final int LATE_DAYS = 20;

    /** Nodes may differ by a day. */
    private static final int SAFE_DAYS = LATE_DAYS + 2;

    private static final Stamps NONE = new Stamps(0, 0, 0);

    private static final String READ = "select [ENTRIES_STAMP], [EARLIER_STAMP], [LINKS_STAMP] from {SPACE} "
            + "where [SPACE_ID] = ?";
    private static final String OF_SITE = "select count(*), sum([TITLES_STAMP]), sum([LINKS_STAMP]), "
            + "sum([ENTRIES_STAMP]), sum([EARLIER_STAMP]) from {SPACE}";
    private static final String NEW_ENTRIES = "update {SPACE} set [ENTRIES_STAMP] = ? where [SPACE_ID] = ?";
    private static final String NEW_EARLIER = "update {SPACE} set [EARLIER_STAMP] = ? where [SPACE_ID] = ?";
    private static final String NEW_LINKS = "update {SPACE} set [LINKS_STAMP] = ? where [SPACE_ID] = ?";
    private static final String NEW_TITLES = "update {SPACE} set [TITLES_STAMP] = ? where [SPACE_ID] = ?";

    /** A space that has just been removed has none left. */
    static Stamps of(Statements statements, long spaceId) throws SQLException {
        return statements.list(row -> new Stamps(row.getLong(1), row.getLong(2), row.getLong(3)), READ, spaceId)
                .stream().findFirst().orElse(NONE);
    }

    /**
     * Of the whole site.
     *
     * @param titles  another one as soon as any page or blog post comes, goes, moves or is renamed
     * @param links   of all links
     * @param entries of all entries
     * @param earlier of those that were not made of late
     */
    record Site(long spaces, long titles, long links, long entries, long earlier) {

        /** That of which links lead where. */
        Object ofLinks() {
            return List.of(spaces, titles, links);
        }

        /** That of what was done before a day. */
        Object before(LocalDate end, LocalDate today) {
            return List.of(spaces, end.isAfter(firstLateDay(today)) ? entries : earlier);
        }

        static Site read(Statements statements) throws SQLException {
            return statements.list(row -> new Site(row.getLong(1), row.getLong(2), row.getLong(3),
                    row.getLong(4), row.getLong(5)), OF_SITE).get(0);
        }
    }

    /** What was done before it is not of late. */
    static LocalDate firstLateDay(LocalDate today) {
        return today.minusDays(SAFE_DAYS);
    }

    /** That of what was done in the period. */
    long of(Period period, LocalDate today) {
        return period.isAllTime() || period.to().isAfter(firstLateDay(today)) ? entries : earlier;
    }

    /**
     * Renews the stamps of all spaces in which something has changed. Two who write take the rows of their spaces in the
     * same order, and after those of their pages.
     *
     * @param spacesOf the spaces that a page is and was in
     */
    static void renew(Statements statements, Changes changes, LongFunction<Set<Long>> spacesOf, LocalDate today)
            throws SQLException {
        renew(statements, NEW_ENTRIES, spaces(changes, page -> true, spacesOf));
        long late = today.minusDays(LATE_DAYS).toEpochDay();
        renew(statements, NEW_EARLIER, spaces(changes, page -> changes.isBefore(late, page), spacesOf));
        renew(statements, NEW_LINKS, spaces(changes, changes::isOfLinks, spacesOf));
        renew(statements, NEW_TITLES, spaces(changes, changes::isOfTitle, spacesOf));
    }

    /** After old entries have gone. */
    static void renewEarlier(Statements statements, long spaceId) throws SQLException {
        renew(statements, NEW_ENTRIES, Set.of(spaceId));
        renew(statements, NEW_EARLIER, Set.of(spaceId));
    }

    private static Set<Long> spaces(Changes changes, LongPredicate which, LongFunction<Set<Long>> spacesOf) {
        Set<Long> spaces = new TreeSet<>();
        changes.pages().stream().filter(which::test).forEach(page -> spaces.addAll(spacesOf.apply(page)));
        return spaces;
    }

    /** Positive and small enough that no database's sum of them overflows. */
    private static void renew(Statements statements, String stamp, Set<Long> spaces) throws SQLException {
        statements.batch(stamp, spaces.stream().map(space -> new Object[] {
            (long) ThreadLocalRandom.current().nextInt(Integer.MAX_VALUE), space}).toList());
    }
}
