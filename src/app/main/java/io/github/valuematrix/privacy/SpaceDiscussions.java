package io.github.valuematrix.privacy;

import io.github.valuematrix.figure.Said;
import io.github.valuematrix.ledger.Extent;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.matrix.Cell;
import io.github.valuematrix.scope.Discussed;
import io.github.valuematrix.scope.Discussions;
import io.github.valuematrix.scope.Question;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

/**
 * The only way to what is behind the number of a cell: where the number is not shown, nothing is. Who may see the spaces
 * is asked before, and who may see each page behind.
 */
@Named
public class SpaceDiscussions {

    private final SpaceMatrices matrices;
    private final Discussions discussions;

    @Inject
    public SpaceDiscussions(SpaceMatrices matrices, Discussions discussions) {
        this.matrices = matrices;
        this.discussions = discussions;
    }

    /**
     * @param today the day after the last that is known
     * @param k     so many people must stand behind a figure
     */
    public Said<List<Discussed>> of(Set<Long> spaceIds, Period period, Cell cell, LocalDate today, int k) {
        return matrices.of(spaceIds, new Question(period, false, today), k).matrix().interactions(cell)
                .map(number -> discussions.of(Extent.ofSpaces(spaceIds), period, cell));
    }
}
