package io.github.valuematrix.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.Test;

public class SettingsTest {

    @Test
    public void kIsFiveUnlessAnAdminRaisesIt() {
        assertThat(Settings.DEFAULTS.k()).isEqualTo(5);
        assertThat(new Settings(6).k()).isEqualTo(6);
    }

    @Test
    public void kCannotBeLowered() {
        assertThatThrownBy(() -> new Settings(4)).isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("between 5 and 1000");
    }
}
