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

    /** @param person one of them */
    int other(int person) {
        return person == lower ? higher : lower;
    }
}
