package io.github.valuematrix.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import org.junit.Test;

public class FreshnessTest {

    @Test
    public void isTheShareOfPagesThatAreFresh() {
        assertThat(Freshness.of(3, 4).share()).isEqualTo(Said.of(0.75));
        assertThat(Freshness.of(0, 4).share()).isEqualTo(Said.of(0.0));
    }

    @Test
    public void cannotBeSaidWithoutPages() {
        assertThat(Freshness.of(0, 0).share()).isEqualTo(Said.absent(Reason.NO_PAGES));
    }

    @Test
    public void noMorePagesAreFreshThanThereAre() {
        assertThatIllegalArgumentException().isThrownBy(() -> Freshness.of(2, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Freshness.of(-1, 1));
    }
}
