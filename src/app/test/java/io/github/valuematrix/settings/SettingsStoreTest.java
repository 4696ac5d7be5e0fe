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

    @Test
    public void theCompanyItsGatesAndPrivacyAreKept() {
        Settings settings = new Settings(7, 50, OptionalInt.empty(), CompanyInputTest.FERNHILL,
                Thresholds.USUAL.with(Threshold.MAPPED_SHARE, 60));

        store.save(settings);
        assertThat(store.settings()).isEqualTo(settings);
        assertThat(kept.values.keySet()).allSatisfy(key -> assertThat(key).hasSizeLessThan(100));

        store.save(Settings.DEFAULTS);
        assertThat(kept.values).containsOnlyKeys(RATE);
    }

    @Test
    public void aBrokenCompanyIsUnknownAndPrivacyIsNeverLowered() {
        String prefix = RATE.substring(0, RATE.lastIndexOf('.') + 1);
        kept.values.put(prefix + "company.rule", "GROUP");
        kept.values.put(prefix + "company.groups", "no line");
        kept.values.put(prefix + "k", "2");
        kept.values.put(prefix + "threshold.quarters", "9");

        assertThat(store.settings()).isEqualTo(Settings.DEFAULTS);
    }
}
