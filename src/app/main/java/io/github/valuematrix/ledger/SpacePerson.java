package io.github.valuematrix.ledger;

/**
 * That somebody with a name took part in something of a space.
 *
 * @param person their number
 */
public record SpacePerson(long spaceId, int person) {

    /** Of Knuth's multiplicative hashing, The Art of Computer Programming 3, section 6.4. */
    private static final long SPREAD = 0x9E3779B97F4A7C15L;

    /** Small numbers would otherwise collide: there are far more pairs of them than sums. */
    @Override
    public int hashCode() {
        return Long.hashCode((spaceId * SPREAD + person) * SPREAD);
    }
}
