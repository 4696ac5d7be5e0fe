package io.github.valuematrix.matrix;

import java.util.List;

/**
 * What must be reached for a stage.
 *
 * @param numbers that it looks at
 */
public record Gate(Stage stage, List<GateNumber> numbers, Outcome outcome) {

    /** Whether it is passed. */
    public enum Outcome { PASSED, NOT_PASSED, CANNOT_BE_SAID }

    public Gate {
        numbers = List.copyOf(numbers);
    }

    /** One of the numbers is enough. */
    static Gate any(Stage stage, GateNumber... numbers) {
        List<Outcome> outcomes = outcomes(numbers);
        return new Gate(stage, List.of(numbers), outcomes.contains(Outcome.PASSED) ? Outcome.PASSED
                : outcomes.contains(Outcome.NOT_PASSED) ? Outcome.NOT_PASSED : Outcome.CANNOT_BE_SAID);
    }

    /** All are needed, so that one that is too low decides whether the others can be said or not. */
    static Gate all(Stage stage, GateNumber... numbers) {
        List<Outcome> outcomes = outcomes(numbers);
        return new Gate(stage, List.of(numbers), outcomes.contains(Outcome.NOT_PASSED) ? Outcome.NOT_PASSED
                : outcomes.contains(Outcome.CANNOT_BE_SAID) ? Outcome.CANNOT_BE_SAID : Outcome.PASSED);
    }

    private static List<Outcome> outcomes(GateNumber... numbers) {
        return List.of(numbers).stream().map(GateNumber::outcome).toList();
    }

    public boolean isPassed() {
        return outcome == Outcome.PASSED;
    }
}
