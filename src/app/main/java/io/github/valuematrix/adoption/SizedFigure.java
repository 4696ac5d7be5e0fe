package io.github.valuematrix.adoption;

import io.github.valuematrix.figure.Said;

/**
 * A figure of one space, and how large the space is.
 *
 * @param size   its contributors in a year
 * @param people who stand behind the figure
 */
public record SizedFigure(long size, Said<Double> figure, long people) {

    /** Whether the other space is at least half and at most twice as large. */
    boolean isComparable(SizedFigure other) {
        return 2 * other.size >= size && other.size <= 2 * size;
    }
}
