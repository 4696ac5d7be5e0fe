package io.github.valuematrix.directory;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody may have meant: the name that begins or ends like the one they wrote, as far as possible.
 */
final class SimilarName {

    /** With less in common it is a guess, not help. */
    private static final int LEAST_IN_COMMON = 3;

    private SimilarName() {
    }

    static Optional<String> of(String written, Collection<String> names) {
        String lower = written.toLowerCase(Locale.ROOT);
        return names.stream().filter(name -> inCommon(lower, name) >= LEAST_IN_COMMON)
                .max(Comparator.comparingInt((String name) -> inCommon(lower, name))
                        .thenComparing(Comparator.comparingInt(String::length).reversed())
                        .thenComparing(Comparator.<String>naturalOrder().reversed()));
    }

    /** So many letters at the beginning and at the end together. */
    private static int inCommon(String written, String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        int shorter = Math.min(written.length(), lower.length());
        int start = 0;
        while (start < shorter && written.charAt(start) == lower.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start
                && written.charAt(written.length() - 1 - end) == lower.charAt(lower.length() - 1 - end)) {
            end++;
        }
        return start + end;
    }
}
