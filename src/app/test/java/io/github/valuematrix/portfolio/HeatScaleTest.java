package io.github.valuematrix.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

public class HeatScaleTest {

    @Test
    public void stepsDoubleAndTheLastBeginsAtARoundNumberThatIsReached() {
        HeatScale scale = HeatScale.of(List.of(3L, 46L, 12L));

        assertThat(List.of(scale.from(1), scale.from(2), scale.from(3), scale.from(4))).containsExactly(1L, 10L, 20L, 40L);
        assertThat(List.of(scale.level(0), scale.level(1), scale.level(9), scale.level(10), scale.level(39),
                scale.level(46))).containsExactly(0, 1, 1, 2, 3, 4);
    }

    @Test
    public void largeNumbersHaveRoundStepsToo() {
        assertThat(HeatScale.of(List.of(7_999L)).from(2)).isEqualTo(1_000);
        assertThat(HeatScale.of(List.of(8_000L)).from(2)).isEqualTo(2_000);
        assertThat(HeatScale.of(List.of(8L)).from(2)).isEqualTo(2);
    }

    @Test
    public void fewNumbersHaveFewSteps() {
        assertThat(HeatScale.of(List.of(5L)).levels()).isEqualTo(2);
        assertThat(HeatScale.of(List.of(1L)).levels()).isEqualTo(1);
        assertThat(HeatScale.of(List.of()).level(0)).isZero();
    }
}
