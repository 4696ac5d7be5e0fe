package io.github.valuematrix.ledger;

import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The links that lead to one space from others, counted by the space that they stand in. How those spell their keys is
 * asked when the numbers are shown.
 */
record IncomingLinks(List<Source> sources) {

    private static final String BY_SOURCE = "select [SPACE_ID], count(*) from {LINK} where [SPACE_ID] <> ? "
            + "and [LOWER_KEY] = ?%s group by [SPACE_ID]";

    IncomingLinks {
        sources = List.copyOf(sources);
    }

    /** So many from one space. */
    record Source(long spaceId, long links) {
    }

    /** Those that were made in the period, or of all time those that stand today, however old. */
    static IncomingLinks count(PeriodQuery query, String spaceKey) throws SQLException {
        return new IncomingLinks(query.ofLinks().list(row -> new Source(row.getLong(1), row.getLong(2)), BY_SOURCE,
                "ON_DAY", Spaces.lower(spaceKey)));
    }

    SortedMap<String, Long> bySpace(SpaceKeys spaces) {
        SortedMap<String, Long> bySpace = new TreeMap<>();
        sources.forEach(source ->
                spaces.ofId(source.spaceId()).ifPresent(key -> bySpace.merge(key, source.links(), Long::sum)));
        return bySpace;
    }
}
