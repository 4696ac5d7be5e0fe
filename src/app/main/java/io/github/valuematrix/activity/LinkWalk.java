package io.github.valuematrix.activity;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds who made a cross-space link, and when: walks back through the versions as long as they name the same target,
 * and no further than an earlier walk already came. The stored link itself is the witness for the current version.
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

    /**
     * What an earlier walk found: from this version, which was current then, to the origin of each target.
     *
     * @param from null if there was no such walk
     */
    record Earlier<V>(V from, Map<LinkTarget, V> origins) {

        static <V> Earlier<V> none() {
            return new Earlier<>(null, Map.of());
        }
    }

    /** For each target the earliest version in the unbroken run of those that name it. */
    List<V> origins(List<LinkTarget> targets, Earlier<V> earlier) {
        List<Run> runs = targets.stream().map(Run::new).toList();
        for (int i = 0; i < newestFirst.size() && runs.stream().anyMatch(run -> run.open); i++) {
            V version = newestFirst.get(i);
            if (i > 0) {
                Set<String> named = identitiesNamed.apply(version);
                runs.forEach(run -> run.reach(version, named));
            }
            if (version.equals(earlier.from())) {
                runs.forEach(run -> run.join(earlier));
            }
        }
        return runs.stream().map(run -> run.origin).toList();
    }

    /** The versions that name one target, as far as it was looked. */
    private final class Run {

        private final LinkTarget target;
        private V origin = newestFirst.get(0);
        private boolean open = true;

        private Run(LinkTarget target) {
            this.target = target;
        }

        private void reach(V version, Set<String> named) {
            open = open && named.contains(target.identity());
            origin = open ? version : origin;
        }

        private void join(Earlier<V> earlier) {
            if (open && earlier.origins().containsKey(target)) {
                origin = earlier.origins().get(target);
                open = false;
            }
        }
    }
}
