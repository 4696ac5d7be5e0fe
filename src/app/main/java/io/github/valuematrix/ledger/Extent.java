package io.github.valuematrix.ledger;

import java.util.Set;

/**
 * Some spaces, or the whole site without the spaces that are left out.
 *
 * @param isSite whether it is the site
 * @param spaces their ids; of the site, of those left out
 */
public record Extent(boolean isSite, Set<Long> spaces) {

    public Extent {
        if (!isSite && spaces.isEmpty()) {
            throw new IllegalArgumentException("there is no activity in no space");
        }
        spaces = Set.copyOf(spaces);
    }

    public static Extent ofSpace(long spaceId) {
        return ofSpaces(Set.of(spaceId));
    }

    public static Extent ofSpaces(Set<Long> spaceIds) {
        return new Extent(false, spaceIds);
    }

    public static Extent ofSite(Set<Long> leftOut) {
        return new Extent(true, leftOut);
    }
}
