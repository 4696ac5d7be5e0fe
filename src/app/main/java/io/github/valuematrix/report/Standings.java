package io.github.valuematrix.report;

import io.github.valuematrix.settings.SettingsStore;
import io.github.valuematrix.settings.Today;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Says when and where a report is made.
 */
@Named
public class Standings {

    private final Today today;
    private final SettingsStore settings;

    @Inject
    public Standings(Today today, SettingsStore settings) {
        this.today = today;
        this.settings = settings;
    }

    Standing now() {
        return new Standing(today.day(), today.zone(), settings.settings().k());
    }
}
