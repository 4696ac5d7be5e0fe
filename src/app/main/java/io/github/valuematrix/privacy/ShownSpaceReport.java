package io.github.valuematrix.privacy;

import io.github.valuematrix.adoption.Benchmark;
import io.github.valuematrix.figure.Said;
import io.github.valuematrix.scope.BenchmarkFigure;
import io.github.valuematrix.scope.SpaceLinks;
import io.github.valuematrix.silo.SiloRule;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * All that is shown of one space.
 *
 * @param rule     that the silos follow
 * @param now      the period
 * @param before   the period of the same length before it; null if it was not asked for, or is not kept
 * @param links    of today, but for those added in the period
 * @param rawStage of the year up to the period's end
 * @param journey  as of today
 * @param standing among spaces of similar size, by figure
 */
public record ShownSpaceReport(SiloRule rule, ShownScope now, ShownScope before, SpaceLinks links, ShownYear rawStage,
                               ShownJourney journey, Map<BenchmarkFigure, Said<Benchmark>> standing) {

    public ShownSpaceReport {
        standing = Collections.unmodifiableMap(new EnumMap<>(standing));
    }
}
