package io.github.valuematrix.macro;

import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import io.github.valuematrix.matrix.Cell;
import io.github.valuematrix.privacy.ShownMatrix;
import io.github.valuematrix.report.Compared;
import java.util.List;

/**
 * The numbers of one space, or of several together.
 *
 * @param spaceKeys of these spaces
 * @param name      of the space; of several none, null
 * @param before    of the period before; null if that is not known
 */
record Numbers(List<String> spaceKeys, String name, ShownMatrix now, ShownMatrix before) {

    Numbers {
        spaceKeys = List.copyOf(spaceKeys);
    }

    Compared interactions(Cell cell) {
        return new Compared(count(now, cell), before == null ? null : count(before, cell));
    }

    /** Of all interactions; absent while any cell is hidden. */
    Said<Double> share(Cell cell) {
        return now.interactions(cell).then(count -> now.interactions().then(all ->
                Said.ratio(count, all, Reason.NO_TIES)));
    }

    private static Said<Double> count(ShownMatrix matrix, Cell cell) {
        return matrix.interactions(cell).map(Long::doubleValue);
    }
}
