package io.github.valuematrix.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.OptionalInt;
import org.junit.Test;

public class SettingsTest {

    @Test
    public void kIsFiveUnlessAnAdminRaisesIt() {
        assertThat(Settings.DEFAULTS.k()).isEqualTo(5);
        assertThat(new Settings(6, 50, OptionalInt.empty()).k()).isEqualTo(6);
    }

    @Test
    public void kCannotBeLowered() {
        assertThatThrownBy(() -> new Settings(4, 50, OptionalInt.empty()))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("between 5 and 1000");
    }

    @Test
    public void theBackFillIsGentleAndAllIsKeptUnlessAnAdminSaysOtherwise() {
        assertThat(Settings.DEFAULTS.pagesPerSecond()).isEqualTo(50);
        assertThat(Settings.DEFAULTS.monthsKept()).isEmpty();
    }

    @Test
    public void theRateLiesBetweenOneAndTenThousandPagesASecond() {
        assertThat(new Settings(5, 1, OptionalInt.empty()).pagesPerSecond()).isEqualTo(1);
        assertThat(new Settings(5, 10_000, OptionalInt.empty()).pagesPerSecond()).isEqualTo(10_000);
        assertThatThrownBy(() -> new Settings(5, 0, OptionalInt.empty()))
                .hasMessageContaining("pagesPerSecond must lie between 1 and 10000");
        assertThatThrownBy(() -> new Settings(5, 10_001, OptionalInt.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    public void atLeastAYearIsKeptAndAtMostFifty() {
        assertThat(new Settings(5, 50, OptionalInt.of(12)).monthsKept()).hasValue(12);
        assertThat(new Settings(5, 50, OptionalInt.of(600)).monthsKept()).hasValue(600);
        assertThatThrownBy(() -> new Settings(5, 50, OptionalInt.of(11)))
                .hasMessageContaining("monthsKept must lie between 12 and 600");
        assertThatThrownBy(() -> new Settings(5, 50, OptionalInt.of(0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Settings(5, 50, OptionalInt.of(601)))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
