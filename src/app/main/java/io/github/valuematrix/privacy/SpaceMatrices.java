package io.github.valuematrix.privacy;

import io.github.valuematrix.ledger.Extent;
import io.github.valuematrix.ledger.Kept;
import io.github.valuematrix.ledger.LedgerReader;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.matrix.Expectation;
import io.github.valuematrix.matrix.Stage;
import io.github.valuematrix.scope.Bases;
import io.github.valuematrix.scope.Basis;
import io.github.valuematrix.scope.Figures;
import io.github.valuematrix.scope.Interactions;
import io.github.valuematrix.scope.Journeys;
import io.github.valuematrix.scope.NaturalPeriods;
import io.github.valuematrix.scope.Question;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Set;

/**
 * The only way to the value matrix and the stage of some spaces together: what must not be shown is not in it. Who may
 * see the spaces is asked before.
 */
@Named
public class SpaceMatrices {

    private static final int MOST = 200;

    private final Bases bases;
    private final Figures figures;
    private final NaturalPeriods natural;
    private final LedgerReader ledger;
    private final Journeys journeys;
    private final Kept<Asked, ShownSpaces> kept = new Kept<>(Kept.OF_SITE, MOST);
    private final Kept<Way, Stage> stages = new Kept<>(Kept.OF_SITE, MOST);

    @Inject
    public SpaceMatrices(Bases bases, Figures figures, NaturalPeriods natural, LedgerReader ledger,
                         Journeys journeys) {
        this.bases = bases;
        this.figures = figures;
        this.natural = natural;
        this.ledger = ledger;
        this.journeys = journeys;
    }

    private record Asked(Set<Long> spaceIds, Question question, int k) {
    }

    private record Way(Set<Long> spaceIds, LocalDate today, Expectation expectation) {
    }

    /** @param k so many people must stand behind a figure */
    public ShownSpaces of(Set<Long> spaceIds, Question question, int k) {
        return kept.get(new Asked(Set.copyOf(spaceIds), question, k), bases.stamp(),
                () -> matrix(spaceIds, question, k));
    }

    private ShownSpaces matrix(Set<Long> spaceIds, Question question, int k) {
        Extent extent = Extent.ofSpaces(spaceIds);
        Period period = question.period() == null ? natural.of(extent, question.today(), k) : question.period();
        Period before = period.before();
        boolean isCompared = question.isCompared() && ledger.keeps(before.from());
        return new ShownSpaces(bases.of(period).rule(), period, figures.contributions(extent, period).all(),
                matrix(extent, period, question.today(), k),
                isCompared ? matrix(extent, before, question.today(), k) : null);
    }

    private ShownMatrix matrix(Extent extent, Period period, LocalDate today, int k) {
        Basis basis = bases.of(period);
        Threshold threshold = Threshold.of(k, period, today);
        Remainder remainder = new Remainder(figures.interactionsBySpace(extent, period), basis, threshold);
        return ShownMatrix.of(Interactions.of(remainder.all(), basis, k), basis, threshold,
                remainder.hiddenSomewhere());
    }

    /**
     * How far the spaces have come together: it needs enough people, so that it tells of nobody.
     *
     * @param today the day after the last that is known
     */
    public Stage stage(Set<Long> spaceIds, LocalDate today, Expectation expectation) {
        return stages.get(new Way(Set.copyOf(spaceIds), today, expectation), bases.stamp(),
                () -> journeys.of(Extent.ofSpaces(spaceIds), today, expectation).stage());
    }
}
