package io.github.valuematrix.privacy;

import io.github.valuematrix.ledger.Extent;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.matrix.Expectation;
import io.github.valuematrix.scope.Basis;
import io.github.valuematrix.scope.Comparison;
import io.github.valuematrix.scope.Comparisons;
import io.github.valuematrix.scope.Journeys;
import io.github.valuematrix.scope.LinkNetwork;
import io.github.valuematrix.scope.NaturalPeriods;
import io.github.valuematrix.scope.Question;
import io.github.valuematrix.scope.ScopeFigures;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/**
 * Makes what is shown of a space out of all that is known of it.
 */
@Named
public class SpaceReportMaker {

    private final Comparisons comparisons;
    private final Journeys journeys;
    private final LinkNetwork links;
    private final NaturalPeriods natural;

    @Inject
    public SpaceReportMaker(Comparisons comparisons, Journeys journeys, LinkNetwork links, NaturalPeriods natural) {
        this.comparisons = comparisons;
        this.journeys = journeys;
        this.links = links;
        this.natural = natural;
    }

    /** Finds what the reports of all spaces rest on. */
    void findBases(LocalDate today) {
        journeys.findBases(today);
    }

    Period naturalPeriod(long spaceId, LocalDate today, Expectation expectation) {
        return natural.of(Extent.ofSpace(spaceId), today, expectation.thresholds().contributors());
    }

    /** @param today the day after the last that is known */
    ShownJourney journey(long spaceId, LocalDate today, Expectation expectation) {
        return ShownJourney.of(journeys.of(spaceId, today, expectation), expectation.thresholds().contributors());
    }

    /** @param journey as of the question's day */
    ShownSpaceReport report(long spaceId, Question question, ShownJourney journey) {
        Expectation expectation = journey.expectation();
        int k = expectation.thresholds().contributors();
        Comparison compared = comparisons.ofSpace(spaceId, question, k);
        Period period = compared.now().period();
        return new ShownSpaceReport(compared.basis().rule(), shown(compared.now(), compared.basis(), question, k),
                compared.before() == null ? null : shown(compared.before(), compared.basisBefore(), question, k),
                links.ofSpace(spaceId, period, compared.before() == null ? null : compared.before().period(),
                        compared.basis().leftOut()),
                period.to().equals(question.today()) ? journey.years().get(0)
                        : ShownYear.of(journeys.year(spaceId, period.to(), question.today(), expectation), k),
                journey, null);
    }

    private static ShownScope shown(ScopeFigures figures, Basis basis, Question question, int k) {
        return ShownScope.of(figures, basis, Threshold.of(k, figures.period(), question.today()),
                Telling.NOTHING);
    }
}
