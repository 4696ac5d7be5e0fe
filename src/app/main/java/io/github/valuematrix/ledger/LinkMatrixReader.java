package io.github.valuematrix.ledger;

import io.github.valuematrix.activity.LinkTarget;
import io.github.valuematrix.settings.Retention;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Reads out of the ledger how many links lead from each space to each. Personal spaces are left out at both ends, and
 * so are links whose target is not there.
 */
@Named
public class LinkMatrixReader {

    private static final String TO_PAGES = "select e.[SPACE_ID], e.[LOWER_KEY], count(*) from {LINK} e "
            + "where exists (select 1 from {CONTENT} c where c.[TITLE_HASH] = e.[TARGET_HASH]) and e.[KIND] = "
            + LinkTarget.Kind.PAGE.ordinal() + "%s group by e.[SPACE_ID], e.[LOWER_KEY]";
    private static final String TO_FRONT_PAGES = "select e.[SPACE_ID], e.[LOWER_KEY], count(*) from {LINK} e "
            + "where e.[KIND] = " + LinkTarget.Kind.FRONT_PAGE.ordinal() + "%s group by e.[SPACE_ID], e.[LOWER_KEY]";
    private static final String TO_PAGES_ADDED = "select e.[SPACE_ID], e.[LOWER_KEY], count(*) from {LINK} e "
            + "where exists (select 1 from {CONTENT} c where c.[TITLE_HASH] = e.[TARGET_HASH]) and e.[KIND] = "
            + LinkTarget.Kind.PAGE.ordinal()
            + " and e.[ON_DAY] >= ? and e.[ON_DAY] < ?%s group by e.[SPACE_ID], e.[LOWER_KEY]";
    private static final String TO_FRONT_PAGES_ADDED = "select e.[SPACE_ID], e.[LOWER_KEY], count(*) from {LINK} e "
            + "where e.[KIND] = " + LinkTarget.Kind.FRONT_PAGE.ordinal()
            + " and e.[ON_DAY] >= ? and e.[ON_DAY] < ?%s group by e.[SPACE_ID], e.[LOWER_KEY]";
    private static final String TO_NO_PAGE = "select e.[SPACE_ID], e.[LOWER_KEY], count(*) from {LINK} e "
            + "where not exists (select 1 from {CONTENT} c where c.[TITLE_HASH] = e.[TARGET_HASH]) and e.[KIND] = "
            + LinkTarget.Kind.PAGE.ordinal() + "%s group by e.[SPACE_ID], e.[LOWER_KEY]";

    private final LedgerDatabase database;
    private final Retention retention;
    private final Kept<Set<Long>, List<LinksBetween>> standing = new Kept<>(Kept.OF_SITE, 2);

    @Inject
    public LinkMatrixReader(LedgerDatabase database, Retention retention) {
        this.database = database;
        this.retention = retention;
    }

    /** So many links from the space with this id to whatever has that key. */
    private record Sum(long from, String lowerKey, long links) {
    }

    /**
     * The links of the whole site that stand today, whenever they were made.
     *
     * @param leftOut ids of spaces that do not count, at neither end
     */
    public List<LinksBetween> standing(Set<Long> leftOut) {
        return database.read(statements -> standing.get(leftOut, Stamps.Site.read(statements).ofLinks(), () -> {
            ScopeQuery query = new ScopeQuery(statements, Extent.ofSite(leftOut), null, null, null);
            List<Sum> sums = new ArrayList<>(query.ever(LinkMatrixReader::sum, TO_PAGES));
            sums.addAll(query.ever(LinkMatrixReader::sum, TO_FRONT_PAGES));
            return between(sums, SpaceKeys.read(statements), leftOut);
        }));
    }

    /** Those that lead from one space to another and were made in these days. */
    public List<LinksBetween> added(Extent extent, Set<Long> leftOut, LocalDate from, LocalDate to) {
        return database.read(statements -> {
            ScopeQuery query = new ScopeQuery(statements, extent, from, to, retention.firstDay().orElse(null));
            List<Sum> sums = new ArrayList<>(query.list(LinkMatrixReader::sum, TO_PAGES_ADDED));
            sums.addAll(query.list(LinkMatrixReader::sum, TO_FRONT_PAGES_ADDED));
            return between(sums, SpaceKeys.read(statements), leftOut).stream()
                    .filter(links -> links.from() != links.to()).toList();
        });
    }

    /** How many links lead to pages or spaces that are not there. */
    public long missing(Extent extent) {
        return database.read(statements -> {
            ScopeQuery query = new ScopeQuery(statements, extent, null, null, null);
            SpaceKeys spaces = SpaceKeys.read(statements);
            return links(query.ever(LinkMatrixReader::sum, TO_NO_PAGE), sum -> true)
                    + links(query.ever(LinkMatrixReader::sum, TO_FRONT_PAGES), sum -> !spaces.has(sum.lowerKey()));
        });
    }

    private static long links(List<Sum> sums, Predicate<Sum> which) {
        return sums.stream().filter(which).mapToLong(Sum::links).sum();
    }

    private static Sum sum(ResultSet row) throws SQLException {
        return new Sum(row.getLong(1), row.getString(2), row.getLong(3));
    }

    private static List<LinksBetween> between(List<Sum> sums, SpaceKeys spaces, Set<Long> leftOut) {
        LongPredicate counts = space -> !spaces.isPersonal(space) && !leftOut.contains(space);
        Map<List<Long>, Long> links = sums.stream()
                .filter(sum -> counts.test(sum.from()) && spaces.id(sum.lowerKey()).filter(counts::test).isPresent())
                .collect(Collectors.groupingBy(sum -> List.of(sum.from(), spaces.id(sum.lowerKey()).orElseThrow()),
                        Collectors.summingLong(Sum::links)));
        return links.entrySet().stream().map(link ->
                new LinksBetween(link.getKey().get(0), link.getKey().get(1), link.getValue())).toList();
    }
}
