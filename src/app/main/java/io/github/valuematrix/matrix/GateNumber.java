package io.github.valuematrix.matrix;

import io.github.valuematrix.figure.Said;
import io.github.valuematrix.matrix.Gate.Outcome;

/**
 * One number that a gate looks at, and what it asks for.
 *
 * @param number 0 to 1, or a count
 * @param needed in the same unit
 */
public record GateNumber(Kind kind, Said<Double> number, Said<Double> needed) {

    /** What is counted. */
    public enum Kind {
        RESPONSE_RATE, COAUTHORED_SHARE, CROSS_SHARE, CONNECTED_SILOS, NEW_QUARTERS, EXTERNAL_QUARTERS;

        /** Whether it lies between 0 and 1; else it is a count. */
        public boolean isShare() {
            return this == RESPONSE_RATE || this == COAUTHORED_SHARE || this == CROSS_SHARE;
        }
    }

    static GateNumber of(Kind kind, Said<Double> number, double needed) {
        return new GateNumber(kind, number, Said.of(needed));
    }

    static GateNumber ofCount(Kind kind, Said<Long> number, long needed) {
        return of(kind, number.map(Long::doubleValue), needed);
    }

    /** The same with another number. */
    public GateNumber with(Said<Double> other) {
        return new GateNumber(kind, other, needed);
    }

    public Outcome outcome() {
        if (!number.isKnown() || !needed.isKnown()) {
            return Outcome.CANNOT_BE_SAID;
        }
        return number.value() >= needed.value() ? Outcome.PASSED : Outcome.NOT_PASSED;
    }
}
