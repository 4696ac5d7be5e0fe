package io.github.valuematrix.matrix;

import static io.github.valuematrix.matrix.Gate.Outcome.CANNOT_BE_SAID;
import static io.github.valuematrix.matrix.Gate.Outcome.NOT_PASSED;
import static io.github.valuematrix.matrix.Gate.Outcome.PASSED;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import io.github.valuematrix.matrix.Gate.Outcome;
import io.github.valuematrix.matrix.GateNumber.Kind;
import java.util.Arrays;
import java.util.List;
import org.junit.Test;

public class GateTest {

    @Test
    public void ofAnyNumberTheBestOutcomeDecides() {
        List<Outcome> best = List.of(PASSED, NOT_PASSED, CANNOT_BE_SAID);
        for (Outcome one : Outcome.values()) {
            for (Outcome other : Outcome.values()) {
                assertThat(Gate.any(Stage.OPERATIONAL, number(one), number(other)).outcome())
                        .isEqualTo(best.get(Math.min(best.indexOf(one), best.indexOf(other))));
            }
        }
    }

    @Test
    public void ofAllNumbersTheOneTooLowDecidesAndThenTheOneThatCannotBeSaid() {
        List<Outcome> worst = List.of(NOT_PASSED, CANNOT_BE_SAID, PASSED);
        for (Outcome one : Outcome.values()) {
            for (Outcome other : Outcome.values()) {
                assertThat(Gate.all(Stage.CULTURAL, number(one), number(other)).outcome())
                        .isEqualTo(worst.get(Math.min(worst.indexOf(one), worst.indexOf(other))));
            }
        }
    }

    @Test
    public void looksAtItsNumbersInTheirOrder() {
        assertThat(Gate.any(Stage.OPERATIONAL, number(PASSED), number(NOT_PASSED)).numbers())
                .containsExactly(number(PASSED), number(NOT_PASSED));
        assertThat(Gate.all(Stage.CULTURAL, number(PASSED), number(NOT_PASSED)))
                .isEqualTo(new Gate(Stage.CULTURAL, List.of(number(PASSED), number(NOT_PASSED)), NOT_PASSED));
        assertThat(Gate.all(Stage.CULTURAL, number(NOT_PASSED)).isPassed()).isFalse();
        assertThat(Gate.all(Stage.CULTURAL, number(PASSED)).isPassed()).isTrue();
    }

    @Test
    public void aNumberCannotBeSaidIfItOrWhatItNeedsCannot() {
        Said<Double> nothing = Said.absent(Reason.NO_TIES);

        assertThat(new GateNumber(Kind.CROSS_SHARE, nothing, Said.of(0.0)).outcome()).isEqualTo(CANNOT_BE_SAID);
        assertThat(new GateNumber(Kind.CROSS_SHARE, Said.of(1.0), nothing).outcome()).isEqualTo(CANNOT_BE_SAID);
    }

    @Test
    public void whatLiesBetweenZeroAndOneIsAShare() {
        assertThat(Arrays.stream(Kind.values()).filter(Kind::isShare))
                .containsExactly(Kind.RESPONSE_RATE, Kind.COAUTHORED_SHARE, Kind.CROSS_SHARE);
    }

    @Test
    public void whatIsNeededOfTheExpectedShareDependsOnWhoSaidWhatTheSilosAre() {
        StageThresholds thresholds = StageThresholds.DEFAULTS;

        assertThat(thresholds.neededShare(Said.of(0.6), false)).isEqualTo(Said.of(0.9 * 1.6 / 2));
        assertThat(thresholds.neededShare(Said.of(0.6), true)).isEqualTo(Said.of(0.5 * 1.6 / 2));
        assertThat(thresholds.neededShare(Said.absent(Reason.NO_TIES), true)).isEqualTo(Said.absent(Reason.NO_TIES));
    }

    private static GateNumber number(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> GateNumber.ofCount(Kind.CONNECTED_SILOS, Said.of(2L), 2);
            case NOT_PASSED -> GateNumber.ofCount(Kind.CONNECTED_SILOS, Said.of(1L), 2);
            case CANNOT_BE_SAID -> GateNumber.ofCount(Kind.CONNECTED_SILOS, Said.absent(Reason.NO_TIES), 2);
        };
    }
}
