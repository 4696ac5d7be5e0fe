package io.github.valuematrix.scope;

import io.github.valuematrix.matrix.Expectation;
import io.github.valuematrix.matrix.Stage;
import io.github.valuematrix.matrix.StageThresholds;
import io.github.valuematrix.matrix.Standpoint;
import java.time.LocalDate;
import java.util.List;

/**
 * How far a space has come, and how that is known.
 *
 * @param years       those that end today, 91 and 182 days ago
 * @param expectation that decided
 * @param lastDay     of any activity; null if there was none
 */
public record Journey(List<Year> years, Expectation expectation, LocalDate lastDay) {

    public Journey {
        years = List.copyOf(years);
    }

    /** The stage that is shown: it moves only when two of the years agree. */
    public Stage stage() {
        return Stage.shown(years.stream().map(year -> year.verdict().stage()).toList());
    }

    /** The year that ends today. */
    public Year thisYear() {
        return years.get(0);
    }

    /** Whether there was activity once, but none in the last year. */
    public boolean isDormant() {
        return lastDay != null && lastDay.isBefore(thisYear().period().from());
    }

    public StageThresholds thresholds() {
        return expectation.thresholds();
    }

    /** From where the next step is chosen, with all numbers, whether they may be shown or not. */
    public Standpoint standpoint() {
        return new Standpoint(thisYear().verdict(), thisYear().numbers(), expectation, thisYear().shares(),
                isDormant());
    }
}
