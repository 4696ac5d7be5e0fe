package io.github.valuematrix.privacy;

import io.github.valuematrix.matrix.Expectation;
import io.github.valuematrix.matrix.Stage;
import io.github.valuematrix.matrix.StageThresholds;
import io.github.valuematrix.scope.Journey;
import java.time.LocalDate;
import java.util.List;

/**
 * What is shown of how far a space has come.
 *
 * @param years       those that end today, 91 and 182 days ago
 * @param expectation that decided
 * @param next        step
 * @param lastDay     of any activity of a space that is dormant; else null
 */
public record ShownJourney(Stage stage, List<ShownYear> years, Expectation expectation, ShownStep next,
                           LocalDate lastDay) {

    public ShownJourney {
        years = List.copyOf(years);
    }

    static ShownJourney of(Journey journey, int k) {
        List<ShownYear> years = journey.years().stream().map(year -> ShownYear.of(year, k)).toList();
        return new ShownJourney(journey.stage(), years, journey.expectation(),
                ShownStep.of(journey.standpoint().telling(years.get(0).numbers())),
                journey.isDormant() ? journey.lastDay() : null);
    }

    public StageThresholds thresholds() {
        return expectation.thresholds();
    }
}
