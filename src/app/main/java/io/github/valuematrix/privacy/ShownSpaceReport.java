package io.github.valuematrix.privacy;

import io.github.valuematrix.scope.SpaceLinks;
import io.github.valuematrix.silo.SiloRule;
import java.time.Instant;

/**
 * All that is shown of one space.
 *
 * @param rule     that the silos follow
 * @param now      the period
 * @param before   the period of the same length before it; null if it was not asked for, or is not kept
 * @param links    of today, but for those added in the period
 * @param rawStage of the year up to the period's end
 * @param journey  as of today
 * @param madeAt   in the night; null if it was made when somebody asked
 */
public record ShownSpaceReport(SiloRule rule, ShownScope now, ShownScope before, SpaceLinks links, ShownYear rawStage,
                               ShownJourney journey, Instant madeAt) {

    ShownSpaceReport madeAt(Instant night) {
        return new ShownSpaceReport(rule, now, before, links, rawStage, journey, night);
    }
}
