package io.github.valuematrix.figure;

import java.util.function.Function;

/**
 * A figure as far as it can be said: its value, or the reason why there is none, which is never shown as 0.
 *
 * @param value  null if it cannot be said
 * @param reason null if it can
 */
public record Said<T>(T value, Reason reason) {

    public Said {
        if ((value == null) == (reason == null)) {
            throw new IllegalArgumentException("a figure has either a value or a reason why it cannot be said");
        }
    }

    public static <T> Said<T> of(T value) {
        return new Said<>(value, null);
    }

    public static <T> Said<T> absent(Reason reason) {
        return new Said<>(null, reason);
    }

    /** One number divided by another, unless that is 0. */
    public static Said<Double> ratio(double part, double whole, Reason ifNothing) {
        return whole == 0 ? absent(ifNothing) : of(part / whole);
    }

    public boolean isKnown() {
        return reason == null;
    }

    /** The figure that follows from this one; for the same reason there is none. */
    public <R> Said<R> map(Function<T, R> figure) {
        return isKnown() ? of(figure.apply(value)) : absent(reason);
    }

    /** The figure that follows from this one, if that can be said; for the same reason there is none. */
    public <R> Said<R> then(Function<T, Said<R>> figure) {
        return isKnown() ? figure.apply(value) : absent(reason);
    }
}
