package io.github.valuematrix.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.figure.Said;
import io.github.valuematrix.matrix.Stage;
import io.github.valuematrix.privacy.SpaceSummary;
import java.util.List;
import org.junit.Test;

public class MovementTest {

    private static Movement movement(long now, Long before) {
        return Movement.of(new SpaceSummary(new SpaceSummary.Step(Stage.STARTING, Stage.OPERATIONAL, 0, 2, false, false,
                null), numbers(now), before == null ? null : numbers(before), List.of(), List.of()));
    }

    private static SpaceSummary.Numbers numbers(long contributions) {
        return new SpaceSummary.Numbers(contributions, Said.of(9L), Said.of(0.1), Said.of(0.2), Said.of(3L));
    }

    @Test
    public void whatDiffersByATenthOrLessIsSteady() {
        assertThat(movement(110, 100L)).isEqualTo(Movement.STEADY);
        assertThat(movement(111, 100L)).isEqualTo(Movement.GROWING);
        assertThat(movement(90, 100L)).isEqualTo(Movement.STEADY);
        assertThat(movement(89, 100L)).isEqualTo(Movement.SHRINKING);
    }

    @Test
    public void fromNothingItGrowsAndToNothingItShrinks() {
        assertThat(movement(1, 0L)).isEqualTo(Movement.GROWING);
        assertThat(movement(0, 1L)).isEqualTo(Movement.SHRINKING);
        assertThat(movement(0, 0L)).isEqualTo(Movement.QUIET);
    }

    @Test
    public void withoutAPeriodBeforeItIsSteady() {
        assertThat(movement(5, null)).isEqualTo(Movement.STEADY);
    }
}
