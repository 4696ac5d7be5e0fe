package io.github.valuematrix.report;

import io.github.valuematrix.figure.Said;

/**
 * A number of a period and of the one before.
 *
 * @param before null if it is not compared
 */
public record Compared(Said<Double> now, Said<Double> before) {

    /** Whether the one can be taken from the other. */
    boolean hasChange() {
        return before != null && now.isKnown() && before.isKnown();
    }
}
