package io.github.valuematrix.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.OptionalInt;
import org.junit.Test;

public class SettingsStoreTest {

    private static final String RATE = "io.github.valuematrix.value-matrix.pages-per-second";
    private static final String MONTHS = "io.github.valuematrix.value-matrix.months-kept";

    private final FakePluginSettings kept = new FakePluginSettings();
    private final SettingsStore store = new SettingsStore(kept, kept);

    @Test
    public void whatWasNeverSetHasItsDefault() {
        assertThat(store.settings()).isEqualTo(Settings.DEFAULTS);
    }

    @Test
    public void whatWasSavedIsThereAlsoForAnotherNode() {
        Settings settings = new Settings(Settings.DEFAULTS.k(), 200, OptionalInt.of(36));

        store.save(settings);

        assertThat(store.settings()).isEqualTo(settings);
        assertThat(new SettingsStore(kept, kept).settings()).isEqualTo(settings);
    }

    @Test
    public void whoKeepsAllAgainKeepsAll() {
        store.save(new Settings(Settings.DEFAULTS.k(), 200, OptionalInt.of(36)));

        store.save(new Settings(Settings.DEFAULTS.k(), 200, OptionalInt.empty()));

        assertThat(store.settings().monthsKept()).isEmpty();
        assertThat(kept.values).containsOnlyKeys(RATE, "io.github.valuematrix.value-matrix.times-kept-longer");
    }

    @Test
    public void aBrokenValueHasItsDefaultAndLeavesTheOthersAlone() {
        kept.values.put(RATE, "fast");
        kept.values.put(MONTHS, "24");
        assertThat(store.settings()).isEqualTo(new Settings(5, 50, OptionalInt.of(24)));

        kept.values.put(RATE, "100");
        kept.values.put(MONTHS, "0");
        assertThat(store.settings()).isEqualTo(new Settings(5, 100, OptionalInt.empty()));

        kept.values.put(RATE, List.of("100"));
        kept.values.put(MONTHS, "99999999999");
        assertThat(store.settings()).isEqualTo(Settings.DEFAULTS);
    }
}
