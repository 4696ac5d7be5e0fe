package io.github.valuematrix.privacy;

import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.matrix.Expectation;
import io.github.valuematrix.matrix.SpaceKind;
import io.github.valuematrix.matrix.StageThresholds;
import io.github.valuematrix.scope.Comparison;
import io.github.valuematrix.scope.Comparisons;
import io.github.valuematrix.scope.Journeys;
import io.github.valuematrix.scope.LinkNetwork;
import io.github.valuematrix.scope.Question;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/**
 * The only way to what is said of a space: what must not be shown is not in it. Who may read it is asked before.
 */
@Named
public class SpaceReports {

    private final Comparisons comparisons;
    private final Journeys journeys;
    private final LinkNetwork links;

    @Inject
    public SpaceReports(Comparisons comparisons, Journeys journeys, LinkNetwork links) {
        this.comparisons = comparisons;
        this.journeys = journeys;
        this.links = links;
    }

    /** Of a space of which nobody said what it is for. */
    public ShownSpaceReport of(long spaceId, Question question, StageThresholds thresholds) {
        return of(spaceId, question, SpaceKind.UNSET.expectation(thresholds));
    }

    public ShownSpaceReport of(long spaceId, Question question, Expectation expectation) {
        int k = expectation.thresholds().contributors();
        Comparison compared = comparisons.ofSpace(spaceId, question, k);
        Period period = compared.now().period();
        ShownJourney journey = ShownJourney.of(journeys.of(spaceId, question.today(), expectation), k);
        return new ShownSpaceReport(compared.basis().rule(),
                ShownScope.of(compared.now(), compared.basis(), Threshold.of(k, period, question.today()), Set.of()),
                compared.before() == null ? null : ShownScope.of(compared.before(), compared.basisBefore(),
                        Threshold.of(k, compared.before().period(), question.today()), Set.of()),
                links.ofSpace(spaceId, period, compared.basis().leftOut()),
                period.to().equals(question.today()) ? journey.years().get(0)
                        : ShownYear.of(journeys.year(spaceId, period.to(), question.today(), expectation), k), journey);
    }
}
