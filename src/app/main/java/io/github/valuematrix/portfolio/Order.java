package io.github.valuematrix.portfolio;

import io.github.valuematrix.figure.Said;
import io.github.valuematrix.privacy.SpaceSummary;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * What lines are sorted by. What cannot be said comes last, whichever way.
 */
enum Order {
    SPACE(false) {
        @Override
        Comparator<SpaceLine> comparator(boolean descending) {
            Comparator<SpaceLine> byName = Comparator.comparing(SpaceLine::name, Collator.getInstance(Locale.ROOT));
            return descending ? byName.reversed() : byName;
        }
    },
    STEP(true) {
        @Override
        Comparator<SpaceLine> comparator(boolean descending) {
            return by(line -> Said.of(line.summary().step().stage().ordinal()
                    + (double) line.summary().step().passed() / (1 + line.summary().step().numbers())), descending);
        }
    },
    CONTRIBUTORS(true) {
        @Override
        Comparator<SpaceLine> comparator(boolean descending) {
            return by(now(numbers -> numbers.contributors().map(Long::doubleValue)), descending);
        }
    },
    CONTRIBUTIONS(true) {
        @Override
        Comparator<SpaceLine> comparator(boolean descending) {
            return by(now(numbers -> Said.of((double) numbers.contributions())), descending);
        }
    },
    CROSS_SHARE(true) {
        @Override
        Comparator<SpaceLine> comparator(boolean descending) {
            return by(now(SpaceSummary.Numbers::crossShare), descending);
        }
    },
    FIRST_ANSWER(false) {
        @Override
        Comparator<SpaceLine> comparator(boolean descending) {
            return by(now(numbers -> numbers.firstAnswer().map(Long::doubleValue)), descending);
        }
    };

    private final boolean descendsFirst;

    /** @param descendsFirst whether most readers look for the highest */
    Order(boolean descendsFirst) {
        this.descendsFirst = descendsFirst;
    }

    abstract Comparator<SpaceLine> comparator(boolean descending);

    boolean descendsFirst() {
        return descendsFirst;
    }

    private static Function<SpaceLine, Said<Double>> now(Function<SpaceSummary.Numbers, Said<Double>> number) {
        return line -> number.apply(line.summary().now());
    }

    private static Comparator<SpaceLine> by(Function<SpaceLine, Said<Double>> number, boolean descending) {
        Comparator<SpaceLine> byValue = Comparator.comparing(line -> number.apply(line).value(),
                Comparator.nullsLast(descending ? Comparator.<Double>reverseOrder() : Comparator.naturalOrder()));
        return byValue.thenComparing(SPACE.comparator(false));
    }

    String value() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Order> named(String value) {
        return Stream.of(values()).filter(order -> order.value().equals(value)).findFirst();
    }
}
