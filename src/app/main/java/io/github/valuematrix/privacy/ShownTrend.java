package io.github.valuematrix.privacy;

import io.github.valuematrix.figure.Said;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.matrix.Reach;
import io.github.valuematrix.scope.Trend;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What is shown of how a space moves. A line of interactions is shown as a whole or not at all: a point that is hidden
 * would follow from a longer period and the points that are not.
 *
 * @param counts plain counts, which always show
 */
public record ShownTrend(List<Trend.Count> counts, List<Point> people) {

    /**
     * 28 days.
     *
     * @param interactions by reach; those that are not measured are not there
     */
    public record Point(Period period, Said<Long> contributors, Map<Reach, Said<Long>> interactions) {

        public Point {
            interactions = Collections.unmodifiableMap(new EnumMap<>(interactions));
        }
    }

    public ShownTrend {
        counts = List.copyOf(counts);
        people = List.copyOf(people);
    }

    /** @param k so many people must stand behind a figure */
    static ShownTrend of(Trend trend, int k) {
        Threshold threshold = new Threshold(k, true);
        List<ShownMatrix> matrices = trend.people().stream().map(stretch ->
                ShownMatrix.of(stretch.interactions(), stretch.basis(), threshold, Set.of())).toList();
        Set<Reach> hidden = List.of(Reach.values()).stream()
                .filter(reach -> matrices.stream().anyMatch(matrix -> !matrix.shows(reach)))
                .collect(Collectors.toSet());
        List<Point> points = new ArrayList<>();
        for (Trend.People stretch : trend.people()) {
            points.add(point(stretch, matrices.get(points.size()), hidden, threshold));
        }
        return new ShownTrend(trend.counts(), points);
    }

    private static Point point(Trend.People stretch, ShownMatrix matrix, Set<Reach> hidden, Threshold threshold) {
        Map<Reach, Said<Long>> interactions = new EnumMap<>(Reach.class);
        stretch.interactions().matrix().cells().forEach((cell, figures) -> interactions.merge(cell.reach(),
                Said.of(figures.interactions()), (one, other) -> Said.of(one.value() + other.value())));
        matrix.cells().keySet().forEach(cell -> interactions.putIfAbsent(cell.reach(), Said.of(0L)));
        interactions.replaceAll((reach, count) -> threshold.unless(hidden.contains(reach), count));
        return new Point(stretch.period(), threshold.people(stretch.contributors()), interactions);
    }
}
