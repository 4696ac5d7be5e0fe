package io.github.valuematrix.scope;

import io.github.valuematrix.ledger.Extent;
import io.github.valuematrix.ledger.LedgerReader;
import io.github.valuematrix.ledger.Period;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;

/**
 * Finds the figures of a period and of the period before.
 */
@Named
public class Comparisons {

    private final Bases bases;
    private final Figures figures;
    private final NaturalPeriods natural;
    private final LedgerReader ledger;

    @Inject
    public Comparisons(Bases bases, Figures figures, NaturalPeriods natural, LedgerReader ledger) {
        this.bases = bases;
        this.figures = figures;
        this.natural = natural;
        this.ledger = ledger;
    }

    /** @param k a share of people is said of no fewer */
    public Comparison ofSpace(long spaceId, Question question, int k) {
        return of(Extent.ofSpace(spaceId), question, k);
    }

    /** @param k a share of people is said of no fewer */
    public Comparison ofSite(Question question, int k) {
        return of(Extent.ofSite(bases.leftOut().spaces()), question, k);
    }

    private Comparison of(Extent extent, Question question, int k) {
        LocalDate today = question.today();
        Period period = question.period() == null ? natural.of(extent, today, k) : question.period();
        Basis basis = bases.of(period);
        ScopeFigures now = figures.of(extent, period, basis, today, k);
        Period before = period.before();
        if (!question.isCompared() || !ledger.keeps(before.from())) {
            return new Comparison(now, basis, null, null);
        }
        Basis basisBefore = bases.of(before);
        return new Comparison(now, basis, figures.of(extent, before, basisBefore, today, k), basisBefore);
    }
}
