package io.github.valuematrix.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.Test;

public class WilsonIntervalTest {

    private static final Offset<Double> EXACT = within(1e-6);

    @Test
    public void holdsForAFewTrials() {
        WilsonInterval interval = WilsonInterval.of(6, 10);

        assertThat(interval.low()).isCloseTo(0.312674, EXACT);
        assertThat(interval.high()).isCloseTo(0.831820, EXACT);
    }

    @Test
    public void doesNotShrinkToNothingIfNoneSucceeded() {
        WilsonInterval interval = WilsonInterval.of(0, 8);

        assertThat(interval.low()).isZero();
        assertThat(interval.high()).isCloseTo(0.324408, EXACT);
    }

    @Test
    public void containsTheObservedShareAndStaysBetweenZeroAndOne() {
        for (int trials = 1; trials <= 60; trials++) {
            for (int successes = 0; successes <= trials; successes++) {
                WilsonInterval interval = WilsonInterval.of(successes, trials);

                assertThat((double) successes / trials).isBetween(interval.low() - 1e-9, interval.high() + 1e-9);
                assertThat(interval.low()).isBetween(0.0, 1.0);
                assertThat(interval.high()).isBetween(0.0, 1.0);
            }
        }
    }

    @Test
    public void narrowsTheMoreIsTriedWithTheSameShare() {
        for (int successes = 0; successes <= 10; successes++) {
            for (int times = 1; times <= 30; times++) {
                assertThat(width(WilsonInterval.of(successes * (times + 1), 10 * (times + 1))))
                        .isLessThan(width(WilsonInterval.of(successes * times, 10 * times)));
            }
        }
    }

    private static double width(WilsonInterval interval) {
        return interval.high() - interval.low();
    }

    @Test
    public void successesAndFailuresMirrorEachOther() {
        WilsonInterval successes = WilsonInterval.of(3, 11);
        WilsonInterval failures = WilsonInterval.of(8, 11);

        assertThat(successes.low()).isCloseTo(1 - failures.high(), EXACT);
        assertThat(successes.high()).isCloseTo(1 - failures.low(), EXACT);
    }

    @Test
    public void refusesWhatIsNoShare() {
        assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.of(0, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.of(3, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> WilsonInterval.of(-1, 2));
    }
}
