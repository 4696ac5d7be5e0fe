package io.github.valuematrix.report;

import io.github.valuematrix.ledger.LinksToday;
import io.github.valuematrix.ledger.OutgoingLinks;
import io.github.valuematrix.ledger.SpaceActivity;
import io.github.valuematrix.privacy.Folding;
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
 * @param others    more of them, and in the last row all that have fewer links
 */
public record LinkTable(boolean hasPeriod, List<SpaceLinks> first, List<SpaceLinks> others, List<LinkSum> sums) {

    private static final int FIRST = 8;

    /** A large space has links to and from thousands: so many are named. */
    private static final int MOST = 50;

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
        boolean hasHidden = keys.remove(Folding.OTHER_SPACES);
        List<String> sorted = new ArrayList<>(keys);
        sorted.sort(Comparator.comparing(key -> -count(in, key) - count(out, key)));
        int named = Math.min(MOST, sorted.size());
        List<SpaceLinks> rows = new ArrayList<>();
        sorted.subList(0, named).forEach(key ->
                rows.add(row(nameOf.apply(key), count(in, key), count(out, key), most, wording)));
        List<String> rest = sorted.subList(named, sorted.size());
        if (!rest.isEmpty()) {
            rows.add(new SpaceLinks(wording.text("value-matrix.report.links.fewer", rest.size()),
                    wording.number(sum(in, rest)), wording.number(sum(out, rest)), 0, 0));
        }
        if (hasHidden) {
            rows.add(row(wording.text("value-matrix.report.links.others"), count(in, Folding.OTHER_SPACES),
                    count(out, Folding.OTHER_SPACES), most, wording));
        }
        return rows;
    }

    private static SpaceLinks row(String label, long in, long out, long most, Wording wording) {
        return new SpaceLinks(label, wording.number(in), wording.number(out), width(in, most), width(out, most));
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

    private static long sum(Map<String, Long> bySpace, List<String> keys) {
        return keys.stream().mapToLong(key -> count(bySpace, key)).sum();
    }

    private static long sum(Map<String, Long> bySpace) {
        return bySpace.values().stream().mapToLong(Long::longValue).sum();
    }

    private static long width(long count, long most) {
        return most == 0 ? 0 : Math.round(100.0 * count / most);
    }
}
