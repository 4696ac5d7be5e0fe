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
import io.github.valuematrix.scope.TrendUnit;
import io.github.valuematrix.scope.Trends;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/**
 * Makes what is shown of a space out of all that is known of it.
 */
@Named
public class SpaceReportMaker {

    private final Comparisons comparisons;
    private final Journeys journeys;
    private final LinkNetwork links;
    private final NaturalPeriods natural;
    private final Trends trends;

    @Inject
    public SpaceReportMaker(Comparisons comparisons, Journeys journeys, LinkNetwork links, NaturalPeriods natural,
                            Trends trends) {
        this.comparisons = comparisons;
        this.journeys = journeys;
        this.links = links;
        this.natural = natural;
        this.trends = trends;
    }

    /** Finds what the reports of all spaces rest on. */
    void findBases(LocalDate today) {
        journeys.findBases(today);
    }

    /** Finds what the trends of all spaces rest on. */
    void findTrendBases(LocalDate today) {
        trends.findBases(today);
    }

    /**
     * @param period with days
     * @param k      so many people must stand behind a figure
     */
    ShownTrend trend(long spaceId, Period period, TrendUnit unit, int k) {
        return ShownTrend.of(trends.of(spaceId, period, unit, k), k);
    }

    /** Contributions in each of the last thirteen times 28 days, the oldest first. */
    List<Long> history(long spaceId, LocalDate today) {
        return trends.contributions(spaceId, today);
    }

    Period naturalPeriod(long spaceId, LocalDate today, Expectation expectation) {
        return natural.of(Extent.ofSpace(spaceId), today, expectation.thresholds().contributors());
    }

    /** @param today the day after the last that is known */
    ShownJourney journey(long spaceId, LocalDate today, Expectation expectation) {
        return ShownJourney.of(journeys.of(Extent.ofSpace(spaceId), today, expectation), expectation.thresholds().contributors());
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
