package io.github.valuematrix.privacy;

import io.github.valuematrix.ledger.Extent;
import io.github.valuematrix.ledger.Kept;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.scope.Bases;
import io.github.valuematrix.scope.Basis;
import io.github.valuematrix.scope.Figures;
import io.github.valuematrix.scope.Interactions;
import io.github.valuematrix.scope.NaturalPeriods;
import io.github.valuematrix.scope.Question;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/**
 * The only way to the value matrix of some spaces together: what must not be shown is not in it. Who may see the spaces
 * is asked before.
 */
@Named
public class SpaceMatrices {

    private static final int MOST = 200;

    private final Bases bases;
    private final Figures figures;
    private final NaturalPeriods natural;
    private final Kept<Asked, ShownSpaces> kept = new Kept<>(Kept.OF_SITE, MOST);

    @Inject
    public SpaceMatrices(Bases bases, Figures figures, NaturalPeriods natural) {
        this.bases = bases;
        this.figures = figures;
        this.natural = natural;
    }

    private record Asked(Set<Long> spaceIds, Question question, int k) {
    }

    /** @param k so many people must stand behind a figure */
    public ShownSpaces of(Set<Long> spaceIds, Question question, int k) {
        return kept.get(new Asked(Set.copyOf(spaceIds), question, k), bases.stamp(),
                () -> matrix(spaceIds, question, k));
    }

    private ShownSpaces matrix(Set<Long> spaceIds, Question question, int k) {
        Extent extent = Extent.ofSpaces(spaceIds);
        Period period = question.period() == null ? natural.of(extent, question.today(), k) : question.period();
        Basis basis = bases.of(period);
        Threshold threshold = Threshold.of(k, period, question.today());
        Remainder remainder = new Remainder(figures.interactionsBySpace(extent, period), basis, threshold);
        return new ShownSpaces(basis.rule(), period, ShownMatrix.of(
                Interactions.of(remainder.all(), basis, k), basis, threshold, remainder.hiddenSomewhere()));
    }
}
