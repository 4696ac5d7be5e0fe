package io.github.valuematrix.silo;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongFunction;

/**
 * Who belongs to which silo in one period, and how the silos are called.
 */
public record Belonging(Map<Integer, Long> byPerson, SiloNames names) {

    public Belonging {
        byPerson = Map.copyOf(byPerson);
    }

    /**
     * @param homes    the home space of each person who has one
     * @param groups   the silos of those who are in a mapped group, by name; empty where groups do not count
     * @param category the category of a space that is a silo; null if it has none, or where categories do not count
     * @param keys     the keys of spaces by their ids
     */
    public static Belonging of(Map<Integer, Long> homes, Map<Integer, String> groups, LongFunction<String> category,
            Map<Long, String> keys) {
        Map<Integer, Long> byPerson = new HashMap<>();
        Set<String> mapped = new TreeSet<>(groups.values());
        Map<Long, Long> siloOfSpace = new HashMap<>();
        homes.forEach((person, home) -> byPerson.put(person, siloOfSpace.computeIfAbsent(home, space -> {
            String name = category.apply(space);
            return name == null ? space : named(name, mapped);
        })));
        groups.forEach((person, silo) -> byPerson.put(person, SiloNames.id(silo)));
        return new Belonging(byPerson, new SiloNames(SiloNames.byId(mapped), keysOf(byPerson, keys)));
    }

    private static Long named(String name, Set<String> mapped) {
        mapped.add(name);
        return SiloNames.id(name);
    }

    private static Map<Long, String> keysOf(Map<Integer, Long> byPerson, Map<Long, String> keys) {
        Map<Long, String> used = new HashMap<>(keys);
        used.keySet().retainAll(Set.copyOf(byPerson.values()));
        return used;
    }
}
