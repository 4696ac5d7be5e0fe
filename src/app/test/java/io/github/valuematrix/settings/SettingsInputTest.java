package io.github.valuematrix.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import org.junit.Test;

public class SettingsInputTest {

    @Test
    public void whatIsSetCanBeSavedAgain() {
        Settings settings = new Settings(7, 200, OptionalInt.of(36));

        assertThat(SettingsInput.of(settings).problems()).isEmpty();
        assertThat(SettingsInput.of(settings).settings(settings)).isEqualTo(settings);
        assertThat(SettingsInput.of(Settings.DEFAULTS).settings(settings).monthsKept()).isEmpty();
    }

    @Test
    public void spaceAroundANumberDoesNotMatter() {
        assertThat(new SettingsInput(" 200\t", " ").settings(Settings.DEFAULTS))
                .isEqualTo(new Settings(5, 200, OptionalInt.empty()));
    }

    @Test
    public void theRateIsAWholeNumberWithinItsLimits() {
        for (String text : new String[] {null, "", "0", "10001", "-1", "1.5", "1e3", "fast", "99999999999"}) {
            assertThat(new SettingsInput(text, "").problems()).as(text).containsOnlyKeys("pagesPerSecond");
        }
        assertThat(new SettingsInput("10000", null).problems()).isEmpty();
    }

    @Test
    public void theMonthsAreNothingOrAWholeNumberWithinTheirLimits() {
        for (String text : new String[] {"0", "11", "601", "-12", "a year"}) {
            assertThat(new SettingsInput("50", text).problems()).as(text).containsOnlyKeys("monthsKept");
        }
        assertThat(new SettingsInput("50", "12").problems()).isEmpty();
    }
}
