package io.github.valuematrix.report;

import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.ledger.SpaceActivity;
import io.github.valuematrix.settings.Settings;
import java.time.LocalDate;
import java.util.function.Function;

/**
 * Finds the shortest of 28, 91 and 365 days in which enough people contributed. A space that has been silent for a
 * year is shown for the year up to the end of its last active month.
 */
final class NaturalPeriod {

    private final Function<Period, SpaceActivity> ledger;

    NaturalPeriod(Function<Period, SpaceActivity> ledger) {
        this.ledger = ledger;
    }

    /** @param ever the space's activity of all time */
    SpaceActivity activity(LocalDate asOf, AllTime ever) {
        SpaceActivity found = null;
        for (int days : Asked.LENGTHS) {
            found = ledger.apply(Asked.last(days, asOf));
            if (found.contributors() >= Settings.DEFAULTS.k()) {
                return found;
            }
        }
        boolean silent = found.months().isEmpty() && !ever.activity().months().isEmpty()
                && ever.activity().months().lastKey().atDay(1).isBefore(asOf);
        return silent ? ledger.apply(lastYearOf(ever.activity())) : found;
    }

    private static Period lastYearOf(SpaceActivity ever) {
        LocalDate end = ever.months().lastKey().plusMonths(1).atDay(1);
        return Asked.last(Asked.LENGTHS[Asked.LENGTHS.length - 1], end);
    }
}
