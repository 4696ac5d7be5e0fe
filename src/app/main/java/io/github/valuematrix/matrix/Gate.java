package io.github.valuematrix.matrix;

/**
 * What must be reached for a stage.
 */
public record Gate(Stage stage, Outcome outcome) {

    /** Whether it is passed. */
    public enum Outcome { PASSED, NOT_PASSED, CANNOT_BE_SAID }

    public boolean isPassed() {
        return outcome == Outcome.PASSED;
    }
}
