package io.github.valuematrix.activity;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether the versions of a page up to a certain one are still those that were read earlier, and still mean the
 * same. Old versions never change, but one may be removed, and a page that moves names other pages by the same words.
 *
 * @param version number of the version that was current then
 * @param hash    of number, author and time of all versions up to that one, and of what their bodies depend on
 */
public record HistoryMark(int version, long hash) {

    /**
     * Of the versions as they are.
     *
     * @param current the number of the current version
     * @param context what decides how a body is read besides its text
     * @return empty if two versions share a number or one is newer than the current one, so that numbers say nothing
     */
    static Optional<HistoryMark> of(List<WikiVersion> versions, int current, String context) {
        Set<Integer> numbers = new HashSet<>();
        boolean clear = versions.stream().allMatch(version ->
                version.number() <= current && numbers.add(version.number()));
        return clear ? Optional.of(new HistoryMark(current, hash(versions, current, context))) : Optional.empty();
    }

    /** Whether nothing has changed up to the version of this mark. */
    boolean holds(List<WikiVersion> versions, String context) {
        return hash(versions, version, context) == hash;
    }

    private static long hash(List<WikiVersion> versions, int upTo, String context) {
        StringBuilder text = new StringBuilder(context);
        versions.stream().filter(version -> version.number() <= upTo).sorted(WikiVersion.OLDEST_FIRST)
                .forEach(version -> text.append('\n').append(version.number()).append(' ').append(version.at())
                        .append(' ').append(version.author().key()));
        return Hash.of(text.toString());
    }
}
