package io.github.valuematrix.sandbox.demo;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What has been said already about a page, so that its next version and its comments say the same. What a conversation
 * adds stays in that conversation.
 */
final class Facts {

    private final Facts outer;
    private final Map<String, String> known = new HashMap<>();

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

    Optional<String> get(String name) {
        String value = known.get(name);
        return value != null || outer == null ? Optional.ofNullable(value) : outer.get(name);
    }
}
