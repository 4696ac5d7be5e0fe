package io.github.valuematrix.report;

import io.github.valuematrix.scope.Expectations;
import io.github.valuematrix.settings.Retention;
import io.github.valuematrix.settings.SettingsStore;
import io.github.valuematrix.settings.Today;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * Says when and where a report is made, and what is expected of its space.
 */
@Named
public class Standings {

    private final Today today;
    private final SettingsStore settings;
    private final Retention retention;
    private final Expectations expectations;

    @Inject
    public Standings(Today today, SettingsStore settings, Retention retention, Expectations expectations) {
        this.today = today;
        this.settings = settings;
        this.retention = retention;
        this.expectations = expectations;
    }

    /** @param spaceKey as the space spells it */
    Standing now(String spaceKey) {
        return new Standing(today.day(), today.zone(), settings.settings().k(), retention.firstDay().orElse(null),
                expectations.of(spaceKey));
    }
}
