package io.github.valuematrix.settings;

import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How far back activity is kept: what is older than the first day kept is counted nowhere, whether it has been deleted
 * already or not.
 */
@Named
public class Retention {

    private final SettingsStore settings;
    private final Today today;

    @Inject
    public Retention(SettingsStore settings, Today today) {
        this.settings = settings;
        this.today = today;
    }

    /** Empty if all is kept. */
    public Optional<LocalDate> firstDay() {
        return firstDay(today.day(), settings.settings().monthsKept());
    }

    static Optional<LocalDate> firstDay(LocalDate today, OptionalInt monthsKept) {
        return monthsKept.isEmpty() ? Optional.empty() : Optional.of(today.minusMonths(monthsKept.getAsInt()));
    }

    /** Changes whenever what was deleted is wanted again, or days begin elsewhere: all pages are then to be read. */
    public String basis() {
        return today.zone().getId() + " " + settings.timesKeptLonger();
    }
}
