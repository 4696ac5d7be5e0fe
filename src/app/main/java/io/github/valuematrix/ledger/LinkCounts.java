package io.github.valuematrix.ledger;

import io.github.valuematrix.activity.LinkTarget;
import java.sql.SQLException;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Counts the links from and to one space. Whether a target is there is asked now, not when the link was read. Of all
 * time they are the links that stand today, however old.
 */
final class LinkCounts {

    private static final int PAGE = LinkTarget.Kind.PAGE.ordinal();
    private static final int FRONT_PAGE = LinkTarget.Kind.FRONT_PAGE.ordinal();
    private static final int WEB = LinkTarget.Kind.WEB.ordinal();

    private static final String TO_SPACES = "select [LOWER_KEY], min([TARGET_KEY]), count(*) from {LINK} "
            + "where [SPACE_ID] = ? and [KIND] <> " + WEB + "%s group by [LOWER_KEY]";
    private static final String TO_WEB = "select count(*) from {LINK} where [SPACE_ID] = ? and [KIND] = " + WEB;
    private static final String FROM_SPACES = "select [SPACE_ID], count(*) from {LINK} where [SPACE_ID] <> ? "
            + "and [LOWER_KEY] = ?%s group by [SPACE_ID]";
    private static final String PAGES_MISSING = "select count(*) from {LINK} l where l.[SPACE_ID] = ? "
            + "and l.[KIND] = " + PAGE + " and not exists "
            + "(select 1 from {CONTENT} c where c.[TITLE_HASH] = l.[TARGET_HASH])";
    private static final String SPACES_MISSING = "select count(*) from {LINK} l where l.[SPACE_ID] = ? "
            + "and l.[KIND] = " + FRONT_PAGE + " and not exists "
            + "(select 1 from {SPACE} s where s.[LOWER_KEY] = l.[LOWER_KEY])";

    private final PeriodQuery query;
    private final String spaceKey;
    private final SpaceKeys spaces;

    LinkCounts(PeriodQuery query, String spaceKey) throws SQLException {
        this.query = query.period().isAllTime() ? query.withAllDays() : query;
        this.spaceKey = spaceKey;
        this.spaces = SpaceKeys.read(query.statements());
    }

    OutgoingLinks outgoing() throws SQLException {
        SortedMap<String, Long> bySpace = bySpace();
        Long withinSpace = bySpace.remove(spaceKey);
        if (!query.period().isAllTime()) {
            return new OutgoingLinks(null, bySpace, null, null);
        }
        long missing = query.number(PAGES_MISSING, "") + query.number(SPACES_MISSING, "");
        return new OutgoingLinks(withinSpace == null ? 0 : withinSpace, bySpace, query.number(TO_WEB, ""), missing);
    }

    /** By the key as the target space spells it, or, if there is none, as the links do. */
    private SortedMap<String, Long> bySpace() throws SQLException {
        SortedMap<String, Long> bySpace = new TreeMap<>();
        for (Target target : query.list(row -> new Target(row.getString(1), row.getString(2), row.getLong(3)),
                TO_SPACES, "ON_DAY")) {
            bySpace.merge(spaces.spelled(target.lowerKey(), target.key()), target.links(), Long::sum);
        }
        return bySpace;
    }

    private record Target(String lowerKey, String key, long links) {
    }

    SortedMap<String, Long> incoming() throws SQLException {
        SortedMap<String, Long> bySpace = new TreeMap<>();
        for (Source source : query.list(row -> new Source(row.getLong(1), row.getLong(2)), FROM_SPACES, "ON_DAY",
                Spaces.lower(spaceKey))) {
            spaces.ofId(source.spaceId()).ifPresent(key -> bySpace.merge(key, source.links(), Long::sum));
        }
        return bySpace;
    }

    private record Source(long spaceId, long links) {
    }
}
