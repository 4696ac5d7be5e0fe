package io.github.valuematrix.privacy;

import io.github.valuematrix.scope.SpaceLinks;
import io.github.valuematrix.silo.SiloRule;

/**
 * All that is shown of one space.
 *
 * @param rule     that the silos follow
 * @param now      the period
 * @param before   the period of the same length before it; null if it was not asked for, or is not kept
 * @param links    of today, but for those added in the period
 * @param rawStage of the year up to the period's end
 * @param journey  as of today
 */
public record ShownSpaceReport(SiloRule rule, ShownScope now, ShownScope before, SpaceLinks links, ShownYear rawStage,
                               ShownJourney journey) {
}
