package io.github.valuematrix.matrix;

import io.github.valuematrix.matrix.GateNumber.Kind;
import java.util.stream.Stream;

/**
 * What is expected of a space: which numbers its gates look at, and what they ask for.
 *
 * @param thresholds those of the site, as far as the kind of space does not change them
 */
public record Expectation(SpaceKind kind, StageThresholds thresholds) {

    Gate first(GateNumber... numbers) {
        return kind.needsAllOfTheFirst() ? Gate.all(Stage.OPERATIONAL, expected(numbers))
                : Gate.any(Stage.OPERATIONAL, expected(numbers));
    }

    Gate all(Stage stage, GateNumber... numbers) {
        return Gate.all(stage, expected(numbers));
    }

    private GateNumber[] expected(GateNumber... numbers) {
        return Stream.of(numbers).filter(number -> kind.expects(number.kind())).toArray(GateNumber[]::new);
    }

    public boolean expects(Kind number) {
        return kind.expects(number);
    }
}
