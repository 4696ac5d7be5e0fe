package io.github.valuematrix.matrix;

/**
 * Where a space stands when its next step is chosen.
 *
 * @param shares    what the numbers' shares are made of
 * @param isDormant whether there was activity once, but none in the year
 */
public record Standpoint(StageNumbers numbers, Expectation expectation, Shares shares, boolean isDormant) {

    public Verdict verdict() {
        return Verdict.of(numbers, expectation);
    }

    StageThresholds thresholds() {
        return expectation.thresholds();
    }
}
