package io.github.valuematrix.scope;

import io.github.valuematrix.settings.Company;
import io.github.valuematrix.silo.LeftOut;
import java.util.Map;
import java.util.Set;

/**
 * What the settings and the user directory together say of the people and spaces of the ledger, as of now.
 *
 * @param company   as it is set
 * @param external  customers and partners; null if nobody said who is
 * @param silos     of those who are in a mapped group, by name
 * @param spaceKeys by the ids of the spaces
 */
public record Membership(Company company, LeftOut leftOut, Set<Integer> external, Map<Integer, String> silos,
                         Map<Long, String> spaceKeys) {

    public Membership {
        external = external == null ? null : Set.copyOf(external);
        silos = Map.copyOf(silos);
        spaceKeys = Map.copyOf(spaceKeys);
    }

    /** Whether somebody is of the company and counts, so that they can have a silo. */
    boolean isInside(int person) {
        return !leftOut.hasPerson(person) && (external == null || !external.contains(person));
    }
}
