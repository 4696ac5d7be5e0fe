package io.github.valuematrix.scope;

import io.github.valuematrix.adoption.SpaceOpenness;

/**
 * How one space hangs together with the others by its links.
 *
 * @param openness of the links that stand today
 * @param added    cross-space links of today that were made in the period
 * @param addedBefore in the period before it; null if that was not asked for, or is not kept
 * @param missing  links of today whose target is not there
 */
public record SpaceLinks(SpaceOpenness openness, long added, Long addedBefore, long missing) {
}
