package io.github.valuematrix.settings;

import io.github.valuematrix.silo.NamePattern;
import java.util.List;
import java.util.Locale;

/**
 * Whom and what an administrator leaves out of all figures of people. Archived and personal spaces count unless they
 * say otherwise: what was done there was done, and the day on which a space is archived must not change the past.
 *
 * @param people user names, in lower case
 * @param groups everybody in them is left out
 * @param spaces keys, in lower case
 */
public record Exclusions(List<String> people, List<NamePattern> groups, List<String> spaces, boolean archivedSpaces,
                         boolean personalSpaces) {

    public static final Exclusions NONE = new Exclusions(List.of(), List.of(), List.of(), false, false);

    public Exclusions {
        people = people.stream().map(name -> name.toLowerCase(Locale.ROOT)).toList();
        groups = List.copyOf(groups);
        spaces = spaces.stream().map(key -> key.toLowerCase(Locale.ROOT)).toList();
    }
}
