package io.github.valuematrix.silo;

import java.util.Set;

/**
 * Whom and what an administrator leaves out of all figures of people: bots, groups, people, and whole spaces.
 *
 * @param people their numbers; what they do counts as though they had no name
 * @param spaces their ids; they are no silo, and what happens in them is no part of the site's figures
 */
public record LeftOut(Set<Integer> people, Set<Long> spaces) {

    public static final LeftOut NOTHING = new LeftOut(Set.of(), Set.of());

    public LeftOut {
        people = Set.copyOf(people);
        spaces = Set.copyOf(spaces);
    }

    public boolean hasPerson(int person) {
        return people.contains(person);
    }

    public boolean hasSpace(long space) {
        return spaces.contains(space);
    }
}
