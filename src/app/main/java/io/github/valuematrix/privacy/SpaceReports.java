package io.github.valuematrix.privacy;

import io.github.valuematrix.adoption.Benchmark;
import io.github.valuematrix.figure.Said;
import io.github.valuematrix.ledger.Kept;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.matrix.Expectation;
import io.github.valuematrix.scope.Bases;
import io.github.valuematrix.scope.Basis;
import io.github.valuematrix.scope.BenchmarkFigure;
import io.github.valuematrix.scope.Benchmarks;
import io.github.valuematrix.scope.Comparison;
import io.github.valuematrix.scope.Comparisons;
import io.github.valuematrix.scope.Journeys;
import io.github.valuematrix.scope.LinkNetwork;
import io.github.valuematrix.scope.Question;
import io.github.valuematrix.scope.ScopeFigures;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Map;

/**
 * The only way to what is said of a space: what must not be shown is not in it. Who may read it is asked before.
 */
@Named
public class SpaceReports {

    private static final int MOST = 200;

    private final Comparisons comparisons;
    private final Journeys journeys;
    private final LinkNetwork links;
    private final Benchmarks benchmarks;
    private final Bases bases;
    private final Kept<Asked, ShownSpaceReport> kept = new Kept<>(Kept.OF_SITE, MOST);

    @Inject
    public SpaceReports(Comparisons comparisons, Journeys journeys, LinkNetwork links, Benchmarks benchmarks,
                        Bases bases) {
        this.comparisons = comparisons;
        this.journeys = journeys;
        this.links = links;
        this.benchmarks = benchmarks;
        this.bases = bases;
    }

    private record Asked(long spaceId, Question question, Expectation expectation) {
    }

    /** @param expectation of what the space is for */
    public ShownSpaceReport of(long spaceId, Question question, Expectation expectation) {
        return kept.get(new Asked(spaceId, question, expectation), bases.stamp(),
                () -> report(spaceId, question, expectation));
    }

    private ShownSpaceReport report(long spaceId, Question question, Expectation expectation) {
        int k = expectation.thresholds().contributors();
        Comparison compared = comparisons.ofSpace(spaceId, question, k);
        Period period = compared.now().period();
        ShownJourney journey = ShownJourney.of(journeys.of(spaceId, question.today(), expectation), k);
        return new ShownSpaceReport(compared.basis().rule(), shown(compared.now(), compared.basis(), question, k),
                compared.before() == null ? null : shown(compared.before(), compared.basisBefore(), question, k),
                links.ofSpace(spaceId, period, compared.basis().leftOut()),
                period.to().equals(question.today()) ? journey.years().get(0)
                        : ShownYear.of(journeys.year(spaceId, period.to(), question.today(), expectation), k),
                journey);
    }

    /**
     * Where a space stands among others of similar size. On a large site whoever asks first waits for seconds.
     *
     * @param today the day after the last that is known
     */
    public Map<BenchmarkFigure, Said<Benchmark>> benchmarks(long spaceId, LocalDate today, int k) {
        return benchmarks.of(spaceId, today, k);
    }

    private static ShownScope shown(ScopeFigures figures, Basis basis, Question question, int k) {
        return ShownScope.of(figures, basis, Threshold.of(k, figures.period(), question.today()),
                Telling.NOTHING);
    }
}
