package io.github.valuematrix.privacy;

import io.github.valuematrix.ledger.Contributions;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.scope.Basis;
import io.github.valuematrix.scope.ScopeFigures;

/**
 * What is shown of one space or of the whole site in one period.
 *
 * @param contributions plain counts, which always show
 */
public record ShownScope(Period period, Contributions contributions, ShownMatrix matrix,
                         ShownParticipation participation, ShownBenefits benefits) {

    static ShownScope of(ScopeFigures figures, Basis basis, Threshold threshold, Telling telling) {
        return new ShownScope(figures.period(), figures.contributions(),
                ShownMatrix.of(figures.interactions(), basis, threshold, telling.cells()),
                ShownParticipation.of(figures.participation(), figures.breadth(), threshold),
                ShownBenefits.of(figures.benefits(), threshold, telling.counts()));
    }
}
