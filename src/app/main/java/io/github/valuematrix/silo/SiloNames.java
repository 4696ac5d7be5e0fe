package io.github.valuematrix.silo;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/**
 * How silos are called. A silo is a space, by its id, or one that an administrator named; those have ids below zero
 * that follow from the name alone, so that they are the same in every period and on every node.
 *
 * @param mapped    the names that an administrator gave; they may be shown to everybody
 * @param spaceKeys the keys of the spaces that are silos: ask whether the reader may see a space before naming it
 */
public record SiloNames(Map<Long, String> mapped, Map<Long, String> spaceKeys) {

    public static final SiloNames NONE = new SiloNames(Map.of(), Map.of());

    /** Few enough bits for every JSON reader. */
    private static final long BITS = (1L << 52) - 1;

    /** Of the hash FNV-1a for 64 bits: isthe.com/chongo/tech/comp/fnv. */
    private static final long OFFSET = 0xcbf29ce484222325L;
    private static final long PRIME = 0x100000001b3L;

    public SiloNames {
        mapped = Map.copyOf(mapped);
        spaceKeys = Map.copyOf(spaceKeys);
    }

    public static boolean isSpace(long silo) {
        return silo >= 0;
    }

    /** The name, or the key of a space; the id where the space is gone. */
    public String of(long silo) {
        String name = isSpace(silo) ? spaceKeys.get(silo) : mapped.get(silo);
        return name == null ? String.valueOf(silo) : name;
    }

    /** Whatever the case of its letters. */
    static long id(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        long hash = OFFSET;
        for (int i = 0; i < lower.length(); i++) {
            hash = (hash ^ lower.charAt(i)) * PRIME;
        }
        return -1 - (hash & BITS);
    }

    static Map<Long, String> byId(Iterable<String> names) {
        Map<Long, String> byId = new HashMap<>();
        names.forEach(name -> byId.putIfAbsent(id(name), name));
        return byId;
    }
}
