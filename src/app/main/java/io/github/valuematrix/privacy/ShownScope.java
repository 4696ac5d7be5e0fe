package io.github.valuematrix.privacy;

import io.github.valuematrix.ledger.Contributions;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.matrix.Cell;
import io.github.valuematrix.scope.Basis;
import io.github.valuematrix.scope.ScopeFigures;
import java.util.Set;

/**
 * What is shown of one space or of the whole site in one period.
 *
 * @param contributions plain counts, which always show
 */
public record ShownScope(Period period, Contributions contributions, ShownMatrix matrix,
                         ShownParticipation participation, ShownBenefits benefits) {

    /** @param telling cells that would tell of a hidden cell elsewhere */
    public static ShownScope of(ScopeFigures figures, Basis basis, Threshold threshold, Set<Cell> telling) {
        return new ShownScope(figures.period(), figures.contributions(),
                ShownMatrix.of(figures.interactions(), basis, threshold, telling),
                ShownParticipation.of(figures.participation(), figures.breadth(), threshold),
                ShownBenefits.of(figures.benefits(), threshold));
    }
}
