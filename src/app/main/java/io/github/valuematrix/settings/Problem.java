package io.github.valuematrix.settings;

import java.io.Serializable;
import java.util.List;

/**
 * Something to correct: the key of its text, and what the text is given, numbers or names.
 */
public record Problem(String key, List<Serializable> arguments) {

    public Problem {
        arguments = List.copyOf(arguments);
    }

    public static Problem of(String key, Serializable... arguments) {
        return new Problem(key, List.of(arguments));
    }
}
