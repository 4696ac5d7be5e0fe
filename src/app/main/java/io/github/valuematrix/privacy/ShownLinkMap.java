package io.github.valuematrix.privacy;

import io.github.valuematrix.adoption.LinkCount;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is shown of the links that stand between spaces: the spaces of a reader with most of them by themselves, all
 * others together as one more.
 *
 * @param spaces their ids, in the order of rows and columns; the last may be {@link #OTHERS}
 * @param rows   one for each space: how many links lead from it to each
 */
public record ShownLinkMap(List<Long> spaces, List<List<Long>> rows) {

    /** Stands for all spaces that are not shown by themselves; no space has this id. */
    public static final long OTHERS = 0;

    private static final int MOST = 12;

    public ShownLinkMap {
        spaces = List.copyOf(spaces);
        rows = rows.stream().map(List::copyOf).toList();
    }

    /**
     * @param links of the whole site
     * @param own   ids of the spaces that may be named
     */
    public static ShownLinkMap of(Collection<LinkCount> links, Set<Long> own) {
        Map<Long, Long> sizes = new HashMap<>();
        links.forEach(link -> {
            sizes.merge(link.from(), link.from() == link.to() ? 0 : link.links(), Long::sum);
            sizes.merge(link.to(), link.from() == link.to() ? 0 : link.links(), Long::sum);
        });
        List<Long> spaces = new ArrayList<>(sizes.keySet().stream().filter(own::contains)
                .sorted(Comparator.comparing((Long space) -> -sizes.get(space)).thenComparing(Comparator.naturalOrder()))
                .limit(MOST).toList());
        Set<Long> named = Set.copyOf(spaces);
        Set<Long> others = others(sizes.keySet(), named, own);
        if (!others.isEmpty()) {
            spaces.add(OTHERS);
        }
        Map<List<Long>, Long> cells = new HashMap<>();
        links.stream().filter(link -> isShown(link.from(), named, others) && isShown(link.to(), named, others))
                .forEach(link -> cells.merge(List.of(shown(link.from(), named), shown(link.to(), named)), link.links(),
                        Long::sum));
        return new ShownLinkMap(spaces, spaces.stream().map(from ->
                spaces.stream().map(to -> cells.getOrDefault(List.of(from, to), 0L)).toList()).toList());
    }

    /** A single space that the reader may not know would be told by what is left when the others are taken away. */
    private static Set<Long> others(Set<Long> all, Set<Long> named, Set<Long> own) {
        Set<Long> others = new HashSet<>(all);
        others.removeAll(named);
        if (others.stream().filter(space -> !own.contains(space)).count() == 1) {
            others.retainAll(own);
        }
        return others;
    }

    private static boolean isShown(long space, Set<Long> named, Set<Long> others) {
        return named.contains(space) || others.contains(space);
    }

    private static long shown(long space, Set<Long> named) {
        return named.contains(space) ? space : OTHERS;
    }
}
