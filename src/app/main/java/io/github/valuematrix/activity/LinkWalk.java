package io.github.valuematrix.activity;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.Set;

/**
 * Finds who made a cross-space link, and when: walks back through the versions as long as they name the same target.
 * The stored link itself is the witness for the current version.
 *
 * @param <V> a version, with or without its body in memory
 */
final class LinkWalk<V> {

    private final List<V> newestFirst;
    private final Function<V, Set<String>> identitiesNamed;

    /**
     * @param newestFirst     the versions that still exist, the current one first; there is always that one
     * @param identitiesNamed reads what a version's body names; asked at most once for each, and only while it matters
     */
    LinkWalk(List<V> newestFirst, Function<V, Set<String>> identitiesNamed) {
        this.newestFirst = newestFirst;
        this.identitiesNamed = identitiesNamed;
    }

    /** For each target the earliest version in the unbroken run of those that name it. */
    List<V> origins(List<LinkTarget> targets) {
        List<V> origins = new ArrayList<>(targets.stream().map(target -> newestFirst.get(0)).toList());
        boolean[] ended = new boolean[targets.size()];
        int open = targets.size();
        for (int i = 1; i < newestFirst.size() && open > 0; i++) {
            Set<String> named = identitiesNamed.apply(newestFirst.get(i));
            for (int t = 0; t < ended.length; t++) {
                if (!ended[t] && named.contains(targets.get(t).identity())) {
                    origins.set(t, newestFirst.get(i));
                } else if (!ended[t]) {
                    ended[t] = true;
                    open--;
                }
            }
        }
        return origins;
    }
}
