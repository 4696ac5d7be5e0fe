package io.github.valuematrix.rest;

import io.github.valuematrix.matrix.StageThresholds;
import io.github.valuematrix.settings.SettingsStore;
import io.github.valuematrix.settings.Today;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/**
 * What holds for every call at the moment: the day, and what is set.
 */
@Named
public class Moment {

    private final Today today;
    private final SettingsStore settings;

    @Inject
    public Moment(Today today, SettingsStore settings) {
        this.today = today;
        this.settings = settings;
    }

    LocalDate today() {
        return today.day();
    }

    /** So many people must stand behind a figure. */
    int k() {
        return settings.settings().k();
    }

    StageThresholds thresholds() {
        StageThresholds all = StageThresholds.DEFAULTS;
        return new StageThresholds(k(), all.activity(), all.responseRate(), all.coauthoredShare(), all.ofHomeSpaces(),
                all.ofMappedSilos(), all.connectedSilos(), all.quarters());
    }
}
