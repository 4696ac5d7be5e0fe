package io.github.valuematrix.rest;

import io.github.valuematrix.matrix.Expectation;
import io.github.valuematrix.scope.Expectations;
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
    private final Expectations expectations;

    @Inject
    public Moment(Today today, SettingsStore settings, Expectations expectations) {
        this.today = today;
        this.settings = settings;
        this.expectations = expectations;
    }

    LocalDate today() {
        return today.day();
    }

    /** So many people must stand behind a figure. */
    int k() {
        return settings.settings().k();
    }

    /** What is expected of a space. */
    Expectation expectation(String spaceKey) {
        return expectations.of(spaceKey);
    }
}
