package io.github.valuematrix.sandbox.demo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What has been said already about a page, so that its next version and its comments say the same. What a conversation
 * adds stays in that conversation.
 */
final class Facts {

    private final Facts outer;
    private final Map<String, String> known = new HashMap<>();
    private final Set<String> used = new HashSet<>();

    Facts() {
        this(null);
    }

    private Facts(Facts outer) {
        this.outer = outer;
    }

    Facts inner() {
        return new Facts(this);
    }

    Facts with(String name, String value) {
        known.put(name, value);
        return this;
    }

    /** Notes that these words are used; false if they were before. */
    boolean use(String words) {
        return (outer == null || !outer.used.contains(words)) && used.add(words);
    }

    Optional<String> get(String name) {
        String value = known.get(name);
        return value != null || outer == null ? Optional.ofNullable(value) : outer.get(name);
    }
}
