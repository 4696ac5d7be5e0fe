package io.github.valuematrix.ledger;

import java.util.Arrays;
import java.util.List;

/**
 * A space with the ids of its pages and blog posts, ascending, of which those not read yet come in batches.
 */
final class SpacePages {

    /** Pages in one transaction: what was read stays in memory until it ends. */
    private static final int BATCH = 100;

    private final SpaceFill fill;
    private final long[] ids;

    SpacePages(SpaceFill fill, long[] ids) {
        int found = Arrays.binarySearch(ids, fill.lastContentId());
        this.fill = fill.counted(found < 0 ? -found - 1 : found + 1, ids.length);
        this.ids = ids;
    }

    /** How far the space is, as counted. */
    SpaceFill fill() {
        return fill;
    }

    /** The next pages after so many; empty after the last. */
    List<Long> after(long done) {
        int at = (int) done;
        return Arrays.stream(ids, at, Math.min(ids.length, at + BATCH)).boxed().toList();
    }
}
