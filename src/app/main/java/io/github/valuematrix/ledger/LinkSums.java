package io.github.valuematrix.ledger;

import io.github.valuematrix.activity.LinkTarget;
import java.sql.SQLException;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The links that stand in one space, counted by where they lead. Which spaces there are, and how they spell their keys,
 * is asked when the numbers are shown.
 *
 * @param toMissingPages those whose page was not there; null if only the links of a period were counted
 */
record LinkSums(List<Sum> sums, Long toMissingPages) {

    private static final String BY_TARGET = "select [KIND], [LOWER_KEY], min([TARGET_KEY]), count(*) from {LINK} "
            + "where [SPACE_ID] = ?%s group by [KIND], [LOWER_KEY]";
    private static final String PAGES_MISSING = "select count(*) from {LINK} l where l.[SPACE_ID] = ? "
            + "and l.[KIND] = " + LinkTarget.Kind.PAGE.ordinal() + " and not exists "
            + "(select 1 from {CONTENT} c where c.[TITLE_HASH] = l.[TARGET_HASH])";

    LinkSums {
        sums = List.copyOf(sums);
    }

    /**
     * @param lowerKey of the space that they lead to; null for other sites
     * @param key      the same as one of them spells it
     */
    record Sum(LinkTarget.Kind kind, String lowerKey, String key, long links) {
    }

    /** Those that were made in the period, or of all time those that stand today, however old. */
    static LinkSums count(PeriodQuery query) throws SQLException {
        List<Sum> sums = query.ofLinks().list(row -> new Sum(LinkTarget.Kind.values()[row.getInt(1)], row.getString(2),
                row.getString(3), row.getLong(4)), BY_TARGET, "ON_DAY");
        return new LinkSums(sums, query.period().isAllTime() ? Long.valueOf(query.ofLinks().number(PAGES_MISSING, "")) : null);
    }

    /** Only those of all time have more than the links to other spaces. */
    OutgoingLinks outgoing(String spaceKey, SpaceKeys spaces) {
        SortedMap<String, Long> bySpace = new TreeMap<>();
        sums.stream().filter(sum -> sum.kind() != LinkTarget.Kind.WEB).forEach(sum ->
                bySpace.merge(spaces.spelled(sum.lowerKey(), sum.key()), sum.links(), Long::sum));
        Long withinSpace = bySpace.remove(spaceKey);
        if (toMissingPages == null) {
            return new OutgoingLinks(null, bySpace, null, null);
        }
        return new OutgoingLinks(withinSpace == null ? 0 : withinSpace, bySpace, toOtherSites(),
                toMissingPages + toMissingSpaces(spaces));
    }

    private long toOtherSites() {
        return sums.stream().filter(sum -> sum.kind() == LinkTarget.Kind.WEB).mapToLong(Sum::links).sum();
    }

    private long toMissingSpaces(SpaceKeys spaces) {
        return sums.stream().filter(sum -> sum.kind() == LinkTarget.Kind.FRONT_PAGE)
                .filter(sum -> !spaces.has(sum.lowerKey())).mapToLong(Sum::links).sum();
    }
}
