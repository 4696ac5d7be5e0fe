package io.github.valuematrix.report;

import io.github.valuematrix.ledger.LinksToday;
import io.github.valuematrix.ledger.OutgoingLinks;
import io.github.valuematrix.ledger.SpaceActivity;
import io.github.valuematrix.permission.Privacy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Links to and from other spaces, by space and in sums. Only links between spaces have a day; the others are a state.
 *
 * @param hasPeriod whether there is a period beside today
 * @param first     the spaces with most links
 * @param others    the rest
 */
public record LinkTable(boolean hasPeriod, List<SpaceLinks> first, List<SpaceLinks> others, List<LinkSum> sums) {

    private static final int FIRST = 8;

    /** Whether there are links to or from any other space. */
    public boolean anySpace() {
        return !first.isEmpty();
    }

    /**
     * @param chosen what happened in the period, with hidden spaces folded
     * @param today  all links that stand, whenever they were made, folded alike
     * @param nameOf the name of a space by its key
     */
    static LinkTable of(SpaceActivity chosen, LinksToday today, UnaryOperator<String> nameOf, Wording wording) {
        List<SpaceLinks> rows = rows(chosen, nameOf, wording);
        int first = Math.min(FIRST, rows.size());
        return new LinkTable(!chosen.period().isAllTime(), List.copyOf(rows.subList(0, first)),
                List.copyOf(rows.subList(first, rows.size())), sums(chosen, today, wording));
    }

    private static List<SpaceLinks> rows(SpaceActivity chosen, UnaryOperator<String> nameOf, Wording wording) {
        Map<String, Long> out = chosen.links().crossSpace();
        Map<String, Long> in = chosen.incoming();
        Set<String> keys = new TreeSet<>(out.keySet());
        keys.addAll(in.keySet());
        long most = keys.stream().mapToLong(key -> Math.max(count(in, key), count(out, key))).max().orElse(0);
        List<String> sorted = new ArrayList<>(keys);
        sorted.sort(Comparator.<String, Boolean>comparing(Privacy.OTHER_SPACES::equals)
                .thenComparing(key -> -count(in, key) - count(out, key)));
        return sorted.stream().map(key -> new SpaceLinks(
                key.equals(Privacy.OTHER_SPACES) ? wording.text("value-matrix.report.links.others") : nameOf.apply(key),
                wording.number(count(in, key)), wording.number(count(out, key)),
                width(count(in, key), most), width(count(out, key), most))).toList();
    }

    private static List<LinkSum> sums(SpaceActivity chosen, LinksToday today, Wording wording) {
        OutgoingLinks now = today.outgoing();
        return List.of(
                new LinkSum(Measure.LINKS_OUT.definition(wording), wording.number(sum(chosen.links().crossSpace())),
                        wording.number(sum(now.crossSpace()))),
                new LinkSum(Measure.LINKS_IN.definition(wording), wording.number(sum(chosen.incoming())),
                        wording.number(sum(today.incoming()))),
                new LinkSum(Measure.LINKS_WITHIN.definition(wording), "", wording.number(now.withinSpace())),
                new LinkSum(Measure.LINKS_MISSING.definition(wording), "", wording.number(now.missing())),
                new LinkSum(Measure.LINKS_WEB.definition(wording), "", wording.number(now.web())));
    }

    private static long count(Map<String, Long> bySpace, String key) {
        return bySpace.getOrDefault(key, 0L);
    }

    private static long sum(Map<String, Long> bySpace) {
        return bySpace.values().stream().mapToLong(Long::longValue).sum();
    }

    private static long width(long count, long most) {
        return most == 0 ? 0 : Math.round(100.0 * count / most);
    }
}
