package io.github.valuematrix.matrix;

/**
 * Two people, in no order: the one with the lower number comes first.
 */
public record Pair(int lower, int higher) {

    /** Of Knuth's multiplicative hashing, The Art of Computer Programming 3, section 6.4. */
    static final long SPREAD = 0x9E3779B97F4A7C15L;

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

    /** Small numbers, as those of people, would otherwise collide: there are far more pairs than sums of them. */
    @Override
    public int hashCode() {
        return Long.hashCode(packed() * SPREAD);
    }
}
