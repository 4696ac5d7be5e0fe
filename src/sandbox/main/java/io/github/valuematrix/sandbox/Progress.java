package io.github.valuematrix.sandbox;

import java.util.function.Consumer;

/** Tells the person at the keyboard what is being done. */
@FunctionalInterface
public interface Progress extends Consumer<String> {

    /** Standard error, because standard output belongs to results. */
    static Progress onStandardError() {
        return System.err::println;
    }

    default void say(String line) {
        accept(line);
    }
}
