package io.github.valuematrix.report;

import io.github.valuematrix.ledger.LinksToday;
import io.github.valuematrix.privacy.Folding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * Links to and from other spaces as of today, by space and in sums.
 *
 * @param first   the spaces with most links
 * @param others  more of them, and in the last row all that have fewer links
 * @param figures of all of them together
 */
public record LinkTable(List<SpaceLinks> first, List<SpaceLinks> others, List<Figure> figures) {

    private static final int FIRST = 6;

    /** A large space has links to and from thousands: so many are named. */
    private static final int MOST = 50;

    private static final double WHOLE = 100;

    public LinkTable {
        first = List.copyOf(first);
        others = List.copyOf(others);
        figures = List.copyOf(figures);
    }

    /** Whether there are links to or from any other space. */
    public boolean anySpace() {
        return !first.isEmpty();
    }

    /**
     * @param today  all links that stand, whenever they were made, with hidden spaces folded
     * @param nameOf the name of a space by its key
     */
    static LinkTable of(LinksToday today, UnaryOperator<String> nameOf, List<Figure> figures, Wording wording) {
        List<SpaceLinks> rows = rows(today.outgoing().crossSpace(), today.incoming(), nameOf, wording);
        int first = Math.min(FIRST, rows.size());
        return new LinkTable(rows.subList(0, first), rows.subList(first, rows.size()), figures);
    }

    private static List<SpaceLinks> rows(Map<String, Long> out, Map<String, Long> in, UnaryOperator<String> nameOf,
                                         Wording wording) {
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

    private static long count(Map<String, Long> bySpace, String key) {
        return bySpace.getOrDefault(key, 0L);
    }

    private static long sum(Map<String, Long> bySpace, List<String> keys) {
        return keys.stream().mapToLong(key -> count(bySpace, key)).sum();
    }

    private static long width(long count, long most) {
        return most == 0 ? 0 : Math.round(WHOLE * count / most);
    }
}
