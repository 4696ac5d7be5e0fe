package io.github.valuematrix.privacy;

import io.github.valuematrix.figure.Said;
import io.github.valuematrix.matrix.Gate;
import io.github.valuematrix.matrix.Stage;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

/**
 * What is shown of a space in one line among others.
 *
 * @param before     the same of the period before; null if it is not compared
 * @param history    contributions in each of the last thirteen times 28 days, the oldest first
 * @param categories of the space
 */
public record SpaceSummary(Step step, Numbers now, Numbers before, List<Long> history, List<String> categories) {

    public SpaceSummary {
        history = List.copyOf(history);
        categories = List.copyOf(categories);
    }

    /**
     * How far the space has come.
     *
     * @param next    the first gate that is not passed; the last if all are
     * @param passed  how many of its numbers are high enough
     * @param numbers that it has
     * @param ahead   whether a gate beyond it is passed
     * @param isNew   whether the year that ended a quarter ago said another stage
     * @param lastDay of any activity, if it was silent for a year; else null
     */
    public record Step(Stage stage, Stage next, long passed, int numbers, boolean ahead, boolean isNew,
                       LocalDate lastDay) {

        static Step of(ShownJourney journey) {
            ShownYear year = journey.years().get(0);
            Gate gate = year.deciding();
            return new Step(journey.stage(), gate.stage(), gate.numbers().stream()
                    .filter(number -> number.outcome() == Gate.Outcome.PASSED).count(), gate.numbers().size(),
                    year.ahead(), journey.years().get(1).stage() != journey.stage(), journey.lastDay());
        }

        public boolean isPassed() {
            return passed == numbers;
        }
    }

    /**
     * Of one period.
     *
     * @param crossShare    ties between silos by all ties, 0 to 1
     * @param expectedShare what that would be if silos did not matter
     * @param firstAnswer   median in minutes
     */
    public record Numbers(long contributions, Said<Long> contributors, Said<Double> crossShare,
                          Said<Double> expectedShare, Said<Long> firstAnswer) {

        static Numbers of(ShownScope scope) {
            ShownTies ties = scope.matrix().ties();
            return new Numbers(scope.contributions().all(), scope.participation().active(), ties.crossShare(),
                    ties.expectedIndex().map(index -> (index + 1) / 2), scope.benefits().response().median());
        }
    }

    static SpaceSummary of(ShownSpaceReport report, List<Long> history, Collection<String> categories) {
        return new SpaceSummary(Step.of(report.journey()), Numbers.of(report.now()),
                report.before() == null ? null : Numbers.of(report.before()), history,
                List.copyOf(categories));
    }
}
