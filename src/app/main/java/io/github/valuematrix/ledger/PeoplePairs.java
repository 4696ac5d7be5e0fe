package io.github.valuematrix.ledger;

import java.util.Arrays;
import java.util.stream.LongStream;

/**
 * Pairs of people who interacted. A large site has hundreds of thousands: each takes eight bytes.
 */
public final class PeoplePairs {

    private final long[] packed;

    private PeoplePairs(long[] packed) {
        this.packed = packed;
    }

    /** @param packed the numbers of two people each, the lower in the upper half */
    public static PeoplePairs of(LongStream packed) {
        return new PeoplePairs(packed.sorted().distinct().toArray());
    }

    /** The numbers of two people as one; in whatever order they come. */
    public static long packed(int one, int other) {
        return (long) Math.min(one, other) << Integer.SIZE | Math.max(one, other);
    }

    /** Each pair once, as {@link #packed(int, int)} has it, in ascending order. */
    public LongStream packed() {
        return Arrays.stream(packed);
    }
}
