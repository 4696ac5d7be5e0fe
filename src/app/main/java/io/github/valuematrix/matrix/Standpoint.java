package io.github.valuematrix.matrix;

/**
 * Where a space stands when its next step is chosen.
 *
 * @param verdict     of all numbers
 * @param numbers     those of them that may be told, as a step and what it takes tell of them
 * @param expectation that decided
 * @param shares      what the numbers' shares are made of
 * @param isDormant   whether there was activity once, but none in the year
 */
public record Standpoint(Verdict verdict, StageNumbers numbers, Expectation expectation, Shares shares,
                         boolean isDormant) {

    /** The same where only these numbers may be told. */
    public Standpoint telling(StageNumbers shown) {
        return new Standpoint(verdict, shown, expectation, shares, isDormant);
    }

    StageThresholds thresholds() {
        return expectation.thresholds();
    }
}
