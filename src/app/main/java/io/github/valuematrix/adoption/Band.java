package io.github.valuematrix.adoption;

/**
 * Contributors by how much they contributed in a window: 1 to 4, 5 to 24, 25 to 99, 100 and more.
 */
public enum Band {
    FROM_1(1), FROM_5(5), FROM_25(25), FROM_100(100);

    private final long from;

    Band(long from) {
        this.from = from;
    }

    /** The fewest contributions of the band. */
    public long from() {
        return from;
    }

    static Band of(long contributions) {
        Band found = null;
        for (Band band : values()) {
            found = contributions >= band.from ? band : found;
        }
        if (found == null) {
            throw new IllegalArgumentException("who did not contribute is in no band");
        }
        return found;
    }
}
