package io.github.valuematrix.matrix;

/**
 * How often one person interacted with another's work.
 *
 * @param actor       a person's number; {@link #ANONYMOUS} is nobody's
 * @param counterpart whose work it was; never the actor
 */
public record Contact(int actor, int counterpart, long interactions) {

    /** Stands for everybody without a name, and for everybody who is left out. */
    public static final int ANONYMOUS = 0;

    boolean isAnonymous() {
        return actor == ANONYMOUS || counterpart == ANONYMOUS;
    }

    /** Which of the two directions that a pair has it goes. */
    boolean isOfLower() {
        return actor < counterpart;
    }

    Pair pair() {
        return Pair.of(actor, counterpart);
    }

    /** As that of {@link Pair}. */
    @Override
    public int hashCode() {
        return Long.hashCode(((long) actor << Integer.SIZE | counterpart) * Pair.SPREAD);
    }
}
