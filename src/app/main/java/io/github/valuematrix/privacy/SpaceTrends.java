package io.github.valuematrix.privacy;

import io.github.valuematrix.ledger.Extent;
import io.github.valuematrix.ledger.Kept;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.scope.Bases;
import io.github.valuematrix.scope.NaturalPeriods;
import io.github.valuematrix.scope.Question;
import io.github.valuematrix.scope.TrendUnit;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/**
 * The only way to how a space moves: what must not be shown is not in it. Who may read it is asked before.
 */
@Named
public class SpaceTrends {

    private static final int MOST = 200;

    private final SpaceReportMaker maker;
    private final NightlySpaceReports nightly;
    private final NaturalPeriods natural;
    private final Bases bases;
    private final Kept<Asked, ShownTrend> kept = new Kept<>(Kept.OF_SITE, MOST);

    @Inject
    public SpaceTrends(SpaceReportMaker maker, NightlySpaceReports nightly, NaturalPeriods natural, Bases bases) {
        this.maker = maker;
        this.nightly = nightly;
        this.natural = natural;
        this.bases = bases;
    }

    private record Asked(long spaceId, Question question, TrendUnit unit, int k) {
    }

    /** @param k so many people must stand behind a figure */
    public ShownTrend of(long spaceId, Question question, TrendUnit unit, int k) {
        return kept.get(new Asked(spaceId, question, unit, k), bases.stamp(), () -> {
            Period period = question.period() == null
                    ? natural.of(Extent.ofSpace(spaceId), question.today(), k) : question.period();
            return nightly.trend(spaceId, period, unit, k)
                    .orElseGet(() -> maker.trend(spaceId, period, unit, k));
        });
    }
}
