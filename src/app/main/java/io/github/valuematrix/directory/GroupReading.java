package io.github.valuematrix.directory;

import io.github.valuematrix.silo.NamePattern;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Reads groups for one answer: each group once, and the list of all once, however many patterns ask. For one thread.
 */
public final class GroupReading {

    private final Directory directory;
    private final Map<String, List<String>> members = new HashMap<>();
    private List<String> groups;

    GroupReading(Directory directory) {
        this.directory = directory;
    }

    /** The user names, in lower case, of the members of all groups that the pattern fits. */
    public Set<String> members(NamePattern pattern) {
        List<String> names = pattern.isExact() ? List.of(pattern.text())
                : groups().stream().filter(pattern::matches).toList();
        Set<String> all = new HashSet<>();
        names.forEach(name -> all.addAll(members.computeIfAbsent(name, directory::members)));
        return all;
    }

    /** Those of all patterns together. */
    public Set<String> members(Collection<NamePattern> patterns) {
        Set<String> all = new HashSet<>();
        patterns.forEach(pattern -> all.addAll(members(pattern)));
        return all;
    }

    private List<String> groups() {
        if (groups == null) {
            groups = directory.groups();
        }
        return groups;
    }
}
