package io.github.valuematrix.matrix;

import java.util.Map;
import java.util.Set;

/**
 * The silo that each person belongs to in one period. It stays the same for all that is said of the period.
 *
 * @param byPerson the silos that are known, by the numbers of the people
 * @param external the people who are customers or partners; null if nobody said who is
 */
public record Silos(Map<Integer, Long> byPerson, Set<Integer> external) {

    public Silos {
        byPerson = Map.copyOf(byPerson);
        external = external == null ? null : Set.copyOf(external);
    }

    /** Where nobody said who is external. */
    public static Silos of(Map<Integer, Long> byPerson) {
        return new Silos(byPerson, null);
    }

    public boolean measuresExternal() {
        return external != null;
    }

    /** Null if it is not known. */
    public Long of(int person) {
        return byPerson.get(person);
    }

    public Reach reach(Pair pair) {
        if (isExternal(pair.lower()) || isExternal(pair.higher())) {
            return Reach.EXTERNAL;
        }
        Long one = of(pair.lower());
        Long other = of(pair.higher());
        if (one == null || other == null) {
            return Reach.UNASSIGNED;
        }
        return one.equals(other) ? Reach.WITHIN : Reach.ACROSS;
    }

    private boolean isExternal(int person) {
        return external != null && external.contains(person);
    }
}
