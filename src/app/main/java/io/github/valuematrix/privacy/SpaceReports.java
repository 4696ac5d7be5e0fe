package io.github.valuematrix.privacy;

import io.github.valuematrix.adoption.Benchmark;
import io.github.valuematrix.figure.Said;
import io.github.valuematrix.ledger.Kept;
import io.github.valuematrix.matrix.Expectation;
import io.github.valuematrix.scope.Bases;
import io.github.valuematrix.scope.BenchmarkFigure;
import io.github.valuematrix.scope.Benchmarks;
import io.github.valuematrix.scope.Question;
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

    private final SpaceReportMaker maker;
    private final NightlySpaceReports nightly;
    private final Benchmarks benchmarks;
    private final Bases bases;
    private final Kept<Asked, ShownSpaceReport> kept = new Kept<>(Kept.OF_SITE, MOST);

    @Inject
    public SpaceReports(SpaceReportMaker maker, NightlySpaceReports nightly, Benchmarks benchmarks, Bases bases) {
        this.maker = maker;
        this.nightly = nightly;
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

    /** Where it takes long, that of last night. */
    private ShownSpaceReport report(long spaceId, Question question, Expectation expectation) {
        return nightly.find(spaceId, question, expectation).orElseGet(() -> maker.report(spaceId, question,
                maker.journey(spaceId, question.today(), expectation)));
    }

    /**
     * Where a space stands among others of similar size. On a large site whoever asks first waits for seconds.
     *
     * @param today the day after the last that is known
     */
    public Map<BenchmarkFigure, Said<Benchmark>> benchmarks(long spaceId, LocalDate today, int k) {
        return benchmarks.of(spaceId, today, k);
    }
}
