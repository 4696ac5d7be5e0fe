package io.github.valuematrix.adoption;

/**
 * How long something took to come, in minutes or days, and how many things took as long. What has not come yet is
 * longer than anything that has.
 */
public record Wait(long length, long items) {

    /** The length of what has not come yet. */
    static final long OPEN = Long.MAX_VALUE;

    /** @param length below 0 counts as 0: the clocks of imported pages may run backwards */
    public Wait {
        if (items < 1) {
            throw new IllegalArgumentException("a wait is that of at least one thing, not of " + items);
        }
        length = Math.max(0, length);
    }

    public static Wait open(long items) {
        return new Wait(OPEN, items);
    }

    boolean isOver() {
        return length < OPEN;
    }
}
