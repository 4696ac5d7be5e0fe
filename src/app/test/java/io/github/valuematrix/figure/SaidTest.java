package io.github.valuematrix.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.Test;

public class SaidTest {

    @Test
    public void nothingDividedByNothingIsNotZeroButCannotBeSaid() {
        Said<Double> ratio = Said.ratio(0, 0, Reason.NO_PAGES);

        assertThat(ratio.isKnown()).isFalse();
        assertThat(ratio).isEqualTo(Said.absent(Reason.NO_PAGES));
    }

    @Test
    public void nothingOfSomethingIsZero() {
        assertThat(Said.ratio(0, 4, Reason.NO_PAGES)).isEqualTo(Said.of(0.0));
        assertThat(Said.ratio(0, 4, Reason.NO_PAGES).isKnown()).isTrue();
    }

    @Test
    public void thereIsEitherAValueOrAReason() {
        assertThatIllegalArgumentException().isThrownBy(() -> Said.of(null));
        assertThatIllegalArgumentException().isThrownBy(() -> Said.absent(null));
        assertThatIllegalArgumentException().isThrownBy(() -> new Said<>(1L, Reason.NO_PAGES));
    }
}
