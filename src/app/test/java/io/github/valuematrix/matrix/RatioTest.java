package io.github.valuematrix.matrix;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.Test;

public class RatioTest {

    @Test
    public void ofTheRestSoManyMustJoin() {
        assertThat(new Ratio(3, 20).moreOfTheRest(0.4)).isEqualTo(5);
        assertThat(new Ratio(8, 20).moreOfTheRest(0.4)).isZero();
        assertThat(new Ratio(0, 3).moreOfTheRest(1)).isEqualTo(3);
        assertThat(new Ratio(0, 0).moreOfTheRest(0.4)).isZero();
    }

    @Test
    public void whatIsAddedMakesTheWholeLargerToo() {
        assertThat(new Ratio(5, 20).moreAdded(0.4)).isEqualTo(5);
        assertThat(new Ratio(4, 20).moreAdded(0.4)).isEqualTo(7);
        assertThat(new Ratio(8, 20).moreAdded(0.4)).isZero();
        assertThat(new Ratio(0, 0).moreAdded(0.4)).isEqualTo(1);
        assertThat(new Ratio(3, 5).moreAdded(1)).isEqualTo(2);
    }

    @Test
    public void oneMoreIsNeverTooFewNorOneTooMany() {
        for (int whole = 1; whole < 60; whole++) {
            for (int part = 0; part <= whole; part++) {
                long more = new Ratio(part, whole).moreAdded(0.7);

                assertThat((double) (part + more) / (whole + more)).isGreaterThanOrEqualTo(0.7);
                if (more > 0) {
                    assertThat((double) (part + more - 1) / (whole + more - 1)).isLessThan(0.7);
                }
            }
        }
    }

    @Test
    public void noPartIsMoreThanTheWhole() {
        assertThatThrownBy(() -> new Ratio(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Ratio(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }
}
