package io.github.valuematrix.scope;

import io.github.valuematrix.adoption.Benchmark;
import io.github.valuematrix.adoption.SizedFigure;
import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The figures by which the spaces of a site are compared; personal spaces and those left out are not there.
 *
 * @param bySpace the figures of each space by its id, those that can be said and those that cannot
 */
record SiteFigures(Map<Long, Map<BenchmarkFigure, SizedFigure>> bySpace) {

    SiteFigures {
        bySpace = Map.copyOf(bySpace);
    }

    /** A space in which nobody contributed is compared with none. */
    Map<BenchmarkFigure, Said<Benchmark>> benchmarks(long spaceId, int k) {
        Map<BenchmarkFigure, Said<Benchmark>> benchmarks = new EnumMap<>(BenchmarkFigure.class);
        for (BenchmarkFigure figure : BenchmarkFigure.values()) {
            benchmarks.put(figure, bySpace.containsKey(spaceId)
                    ? Benchmark.of(bySpace.get(spaceId).get(figure), others(spaceId, figure), k)
                    : Said.absent(Reason.NO_CONTRIBUTORS));
        }
        return benchmarks;
    }

    private List<SizedFigure> others(long spaceId, BenchmarkFigure figure) {
        return bySpace.entrySet().stream().filter(Predicate.not(space -> space.getKey() == spaceId))
                .map(space -> space.getValue().get(figure)).toList();
    }
}
