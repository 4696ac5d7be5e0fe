package io.github.valuematrix.privacy;

import io.github.valuematrix.matrix.Cell;
import io.github.valuematrix.scope.BenefitCount;
import java.util.Set;

/**
 * What must be hidden of a whole although enough people stand behind it, as it would tell of what its parts hide.
 */
record Telling(Set<Cell> cells, Set<BenefitCount> counts) {

    /** Of what has no parts that anybody is shown. */
    static final Telling NOTHING = new Telling(Set.of(), Set.of());

    Telling {
        cells = Set.copyOf(cells);
        counts = Set.copyOf(counts);
    }
}
