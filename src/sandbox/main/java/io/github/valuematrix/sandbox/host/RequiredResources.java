package io.github.valuematrix.sandbox.host;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Supplier;

/** Collects the web resources that templates ask for while a page is being made; outside a page nobody asks. */
public final class RequiredResources {
    private static final ThreadLocal<Set<String>> CURRENT = new ThreadLocal<>();

    private RequiredResources() {
    }

    /** What was made, and the contexts and complete keys that it needs. */
    public record Collected(String html, Set<String> resources) {
    }

    /** Makes a part of a page and collects what its templates ask for; within another collection, it adds to that. */
    public static Collected during(Supplier<String> work) {
        Set<String> outer = CURRENT.get();
        Set<String> resources = new LinkedHashSet<>();
        CURRENT.set(resources);
        try {
            return new Collected(work.get(), resources);
        } finally {
            CURRENT.set(outer);
            if (outer != null) {
                outer.addAll(resources);
            }
        }
    }

    static void require(String contextOrKey) {
        if (CURRENT.get() != null) {
            CURRENT.get().add(contextOrKey);
        }
    }
}
