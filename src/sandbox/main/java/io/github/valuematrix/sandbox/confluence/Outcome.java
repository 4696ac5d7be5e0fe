package io.github.valuematrix.sandbox.confluence;

import java.util.function.Supplier;

/**
 * What came of something that a person wanted to do. A refusal comes before anything is written, so it must not spoil
 * the transaction of the request, which goes on to tell the person.
 */
record Outcome<T>(T value, RefusedException refusal) {
    static <T> Outcome<T> of(Supplier<T> work) {
        try {
            return new Outcome<>(work.get(), null);
        } catch (RefusedException refusal) {
            return new Outcome<>(null, refusal);
        }
    }

    T get() {
        if (refusal != null) {
            throw refusal;
        }
        return value;
    }
}
