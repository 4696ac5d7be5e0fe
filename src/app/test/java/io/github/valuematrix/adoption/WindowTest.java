package io.github.valuematrix.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.Test;

public class WindowTest {

    @Test
    public void beginsWithItsFirstDayAndEndsBeforeItsLast() {
        Window window = new Window(10, 13);

        assertThat(window.days()).isEqualTo(3);
        assertThat(window.contains(9)).isFalse();
        assertThat(window.contains(10)).isTrue();
        assertThat(window.contains(12)).isTrue();
        assertThat(window.contains(13)).isFalse();
    }

    @Test
    public void theOneBeforeIsAsLongAndEndsWhereItBegins() {
        assertThat(new Window(10, 13).before()).isEqualTo(new Window(7, 10));
    }

    @Test
    public void aYearHas365Days() {
        assertThat(Window.year(1000)).isEqualTo(new Window(635, 1000));
    }

    @Test
    public void wholeWeeksAreCountedFromTheFirstDay() {
        Window window = new Window(1, 16);

        assertThat(window.weeks()).isEqualTo(2);
        assertThat(window.week(7)).isZero();
        assertThat(window.week(8)).isEqualTo(1);
        assertThat(window.hasInWholeWeek(0)).isFalse();
        assertThat(window.hasInWholeWeek(14)).isTrue();
        assertThat(window.hasInWholeWeek(15)).as("left over").isFalse();
    }

    @Test
    public void hasAtLeastOneDay() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Window(10, 10));
    }
}
