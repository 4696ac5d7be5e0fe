package io.github.valuematrix.portfolio;

import io.github.valuematrix.privacy.SpaceSummary;

/**
 * A space and what is said of it.
 */
record SpaceLine(String key, String name, SpaceSummary summary) {
}
