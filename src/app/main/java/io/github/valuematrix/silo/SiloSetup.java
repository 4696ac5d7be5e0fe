package io.github.valuematrix.silo;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What an administrator has said about silos. By {@link SiloRule#GROUP} a person belongs where the first line says that
 * names a group of theirs; else, where categories are given, by {@link SiloRule#CATEGORY} to the first of these
 * categories that their home space has; else to their home space itself, so that whoever has a home has a silo.
 *
 * @param groups     lines in the order in which they are tried; used by the rule of groups only
 * @param categories in the order in which they are tried; not used by the rule of home spaces
 */
public record SiloSetup(SiloRule rule, List<GroupSilo> groups, List<NamePattern> categories) {

    /** Home spaces: no set-up. */
    public static final SiloSetup NONE = new SiloSetup(SiloRule.HOME_SPACE, List.of(), List.of());

    public SiloSetup {
        groups = List.copyOf(groups);
        categories = List.copyOf(categories);
    }

    public boolean usesGroups() {
        return rule == SiloRule.GROUP;
    }

    public boolean usesCategories() {
        return rule != SiloRule.HOME_SPACE && !categories.isEmpty();
    }

    /** The category that is a silo, of those that a space has; in the alphabet where a pattern fits several. */
    public Optional<String> category(Set<String> ofSpace) {
        return categories.stream().flatMap(wanted -> ofSpace.stream().filter(wanted::matches).sorted()).findFirst();
    }
}
