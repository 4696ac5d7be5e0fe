package io.github.valuematrix.adoption;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * The links between the spaces of a site: rows are the spaces they stand in, columns those they lead to, and the
 * diagonal counts the links inside a space. Pairs of spaces without links take no room.
 */
public final class LinkMatrix {

    private final Map<Long, Map<Long, Long>> rows = new HashMap<>();
    private final Map<Long, Long> out = new HashMap<>();
    private final Map<Long, Long> in = new HashMap<>();
    private final long links;

    /** @param counts those of the same two spaces are added up */
    public LinkMatrix(Collection<LinkCount> counts) {
        counts.stream().filter(count -> count.links() > 0).forEach(this::add);
        links = out.values().stream().mapToLong(Long::longValue).sum();
    }

    private void add(LinkCount count) {
        rows.computeIfAbsent(count.from(), from -> new HashMap<>()).merge(count.to(), count.links(), Long::sum);
        out.merge(count.from(), count.links(), Long::sum);
        in.merge(count.to(), count.links(), Long::sum);
    }

    /** All links: m. */
    long links() {
        return links;
    }

    /** Those that stand in a space: its row sum. */
    long out(long space) {
        return out.getOrDefault(space, 0L);
    }

    /** Those that lead to a space: its column sum. */
    long in(long space) {
        return in.getOrDefault(space, 0L);
    }

    long inside(long space) {
        return between(space, space);
    }

    long between(long from, long to) {
        return row(from).getOrDefault(to, 0L);
    }

    /** The links that stand in a space by the space that they lead to; only spaces with links are there. */
    Map<Long, Long> row(long space) {
        return rows.getOrDefault(space, Map.of());
    }

    /** The spaces with links in any direction. */
    Set<Long> spaces() {
        Set<Long> spaces = new TreeSet<>(out.keySet());
        spaces.addAll(in.keySet());
        return spaces;
    }
}
