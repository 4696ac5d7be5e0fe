package io.github.valuematrix.ledger;

import io.github.valuematrix.settings.SettingsStore;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.IntSupplier;
import java.util.function.LongSupplier;

/**
 * Keeps what this node reads, the back-fill and the jobs together, at the rate that an administrator allows. The rate
 * is asked for anew at each step of a wait, so that a change takes effect at once.
 */
@Named
public class Pace {

    private static final Duration STEP = Duration.ofSeconds(1);
    private static final double NANOS_A_SECOND = 1e9;

    private final IntSupplier pagesPerSecond;
    private final LongSupplier nanos;
    private final Consumer<Duration> sleep;
    private long begun;
    private int pages;

    @Inject
    public Pace(SettingsStore settings, FillControl control) {
        this(() -> settings.settings().pagesPerSecond(), System::nanoTime, control::sleep);
    }

    Pace(IntSupplier pagesPerSecond, LongSupplier nanos, Consumer<Duration> sleep) {
        this.pagesPerSecond = pagesPerSecond;
        this.nanos = nanos;
        this.sleep = sleep;
    }

    /** Waits until so many more pages may be read, or until it goes on no longer. */
    void hold(int more, BooleanSupplier goesOn) {
        for (Duration left = begin(more); !left.isZero() && goesOn.getAsBoolean(); left = begin(more)) {
            sleep.accept(left.compareTo(STEP) < 0 ? left : STEP);
        }
    }

    /** Returns zero if they may be read from now on, else how long to wait; of several who wait only one begins. */
    private synchronized Duration begin(int more) {
        Duration left = left();
        if (left.isZero()) {
            begun = nanos.getAsLong();
            pages = more;
        }
        return left;
    }

    /** Of the time that the pages before may take. */
    private Duration left() {
        if (pages == 0) {
            return Duration.ZERO;
        }
        long due = (long) (pages * NANOS_A_SECOND / pagesPerSecond.getAsInt());
        return Duration.ofNanos(Math.max(0, due - (nanos.getAsLong() - begun)));
    }
}
