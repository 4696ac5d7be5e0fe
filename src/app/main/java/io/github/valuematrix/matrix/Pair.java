package io.github.valuematrix.matrix;

/**
 * Two people, in no order: the one with the lower number comes first.
 */
public record Pair(int lower, int higher) {

    public Pair {
        if (lower >= higher) {
            throw new IllegalArgumentException("two different people, the lower number first: " + lower + ", " + higher);
        }
    }

    public static Pair of(int one, int other) {
        return new Pair(Math.min(one, other), Math.max(one, other));
    }

    /** Both people in one number, so that many pairs take little room. */
    public static long packed(int one, int other) {
        return (long) Math.min(one, other) << Integer.SIZE | Integer.toUnsignedLong(Math.max(one, other));
    }

    long packed() {
        return packed(lower, higher);
    }

    static Pair unpacked(long packed) {
        return new Pair((int) (packed >> Integer.SIZE), (int) packed);
    }
}
