package io.github.valuematrix.privacy;

import io.github.valuematrix.matrix.Stage;
import io.github.valuematrix.matrix.StageThresholds;
import io.github.valuematrix.scope.Journey;
import java.time.LocalDate;
import java.util.List;

/**
 * What is shown of how far a space has come.
 *
 * @param years   those that end today, 91 and 182 days ago
 * @param lastDay of any activity of a space that is dormant; else null
 */
public record ShownJourney(Stage stage, List<ShownYear> years, StageThresholds thresholds, LocalDate lastDay) {

    public ShownJourney {
        years = List.copyOf(years);
    }

    static ShownJourney of(Journey journey, int k) {
        return new ShownJourney(journey.stage(), journey.years().stream().map(year -> ShownYear.of(year, k)).toList(),
                journey.thresholds(), journey.isDormant() ? journey.lastDay() : null);
    }
}
