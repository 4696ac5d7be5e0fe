package io.github.valuematrix.sandbox.scale;

import java.math.BigInteger;

/**
 * The numbers from 0 to below the count in another order, each once, with the way back.
 */
record Shuffle(int count, int shift) {

    /** Larger than any count and prime, so that multiplying by it takes each number to another one. */
    private static final long PRIME = 1_000_000_007;

    int at(int number) {
        return (int) ((number * PRIME + shift) % count);
    }

    int numberAt(int place) {
        long factor = BigInteger.valueOf(PRIME).modInverse(BigInteger.valueOf(count)).longValue();
        return (int) (Math.floorMod((long) place - shift, (long) count) * factor % count);
    }
}
