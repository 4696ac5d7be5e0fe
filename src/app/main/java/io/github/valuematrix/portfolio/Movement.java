package io.github.valuematrix.portfolio;

import io.github.valuematrix.privacy.SpaceSummary;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether contributions to a space become more or fewer, from one period to the next.
 */
enum Movement {
    GROWING, STEADY, SHRINKING, QUIET;

    /** What differs by no more than a tenth is the same. */
    private static final double TENTH = 0.1;

    static Movement of(SpaceSummary summary) {
        long now = summary.now().contributions();
        long before = summary.before() == null ? now : summary.before().contributions();
        if (now == 0 && before == 0) {
            return QUIET;
        }
        return now > before * (1 + TENTH) ? GROWING : now < before * (1 - TENTH) ? SHRINKING : STEADY;
    }

    String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Movement> named(String value) {
        return Stream.of(values()).filter(movement -> movement.value().equals(value)).findFirst();
    }
}
