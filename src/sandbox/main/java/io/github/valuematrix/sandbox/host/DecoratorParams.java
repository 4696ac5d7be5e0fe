package io.github.valuematrix.sandbox.host;

import java.util.HashMap;
import java.util.Map;

/** What a page says to the decorators it applies; of two that say the same, the inner one holds. */
final class DecoratorParams {
    static final String IN_CONTEXT = "sandbox.decorator-params";

    private final Map<String, String> params = new HashMap<>();

    void put(String name, String value) {
        params.put(name, value);
    }

    String get(String name) {
        return params.get(name);
    }
}
