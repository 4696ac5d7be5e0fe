package io.github.valuematrix.matrix;

/**
 * So many of so many.
 */
public record Ratio(long part, long whole) {

    public Ratio {
        if (part < 0 || part > whole) {
            throw new IllegalArgumentException(part + " of " + whole + " is no ratio");
        }
    }

    /** How many of the rest must join the part for it to be at least so large a share. */
    long moreOfTheRest(double needed) {
        long more = 0;
        while (part + more < whole && (double) (part + more) / whole < needed) {
            more++;
        }
        return more;
    }

    /**
     * How many must be added, all of them to the part. Of a share of 1 nothing that is added makes up for the rest: so
     * many as the rest has are then to come in its place.
     */
    long moreAdded(double needed) {
        if (needed >= 1) {
            return whole - part;
        }
        long more = Math.max(0, (long) Math.floor((needed * whole - part) / (1 - needed)));
        while ((double) (part + more) / Math.max(1, whole + more) < needed) {
            more++;
        }
        return more;
    }
}
