package io.github.valuematrix.portfolio;

import io.github.valuematrix.figure.Said;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How many people contribute to a space.
 */
enum Size {
    FEW(0), SOME(0), MANY(25), MOST(100);

    private final int from;

    /** @param from so many; the first two begin and end with the number that may be shown */
    Size(int from) {
        this.from = from;
    }

    /** @param contributors hidden if they are too few */
    static Size of(Said<Long> contributors, int k) {
        if (!contributors.isKnown() || contributors.value() < k) {
            return FEW;
        }
        return contributors.value() >= MOST.from ? MOST : contributors.value() >= MANY.from ? MANY : SOME;
    }

    /** The first number of each, as it is said to readers. */
    int from(int k) {
        return this == SOME ? k : from;
    }

    String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Size> named(String value) {
        return Stream.of(values()).filter(size -> size.value().equals(value)).findFirst();
    }
}
