package io.github.valuematrix.portfolio;

import java.util.List;

/**
 * Which numbers share a tint: up to four steps, each from twice the number of the one before.
 *
 * @param levels how many steps there are
 * @param lowest where the second one begins
 */
record HeatScale(int levels, long lowest) {

    private static final int MOST_LEVELS = 4;
    private static final int TEN = 10;
    private static final long[] ROUND = {1, 2, 3, 5};

    /** The last step begins at a round number that is reached. */
    static HeatScale of(List<Long> numbers) {
        long most = numbers.stream().mapToLong(Long::longValue).max().orElse(0);
        long lowest = 0;
        for (long power = 1; power * MOST_LEVELS <= most; power *= TEN) {
            for (long round : ROUND) {
                lowest = round * power * MOST_LEVELS <= most ? round * power : lowest;
            }
        }
        return lowest > 1 ? new HeatScale(MOST_LEVELS, lowest) : new HeatScale(most > 1 ? 2 : 1, 2);
    }

    /** The first number of a step, counted from 1. */
    long from(int level) {
        return level == 1 ? 1 : lowest << (level - 2);
    }

    /** 0 for nothing. */
    int level(long number) {
        int level = 0;
        while (level < levels && number >= from(level + 1)) {
            level++;
        }
        return level;
    }
}
