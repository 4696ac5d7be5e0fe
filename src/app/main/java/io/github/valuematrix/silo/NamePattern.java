package io.github.valuematrix.silo;

import java.util.Collection;
import java.util.regex.Pattern;

/**
 * A name as an administrator writes it, where a {@code *} stands for any characters. Case makes no difference:
 * directories do not agree about it.
 */
public record NamePattern(String text) {

    private static final String ANY = "*";

    public NamePattern {
        text = text.strip();
        if (text.isEmpty()) {
            throw new IllegalArgumentException("a name is needed");
        }
    }

    /** Whether it is the name of one thing, which should be there. */
    public boolean isExact() {
        return !text.contains(ANY);
    }

    public boolean matches(String name) {
        return isExact() ? text.equalsIgnoreCase(name) : Pattern.compile(Pattern.quote(text).replace(ANY, "\\E.*\\Q"),
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL).matcher(name).matches();
    }

    public static boolean anyMatches(Collection<NamePattern> patterns, String name) {
        return patterns.stream().anyMatch(pattern -> pattern.matches(name));
    }

    @Override
    public String toString() {
        return text;
    }
}
