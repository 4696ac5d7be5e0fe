package io.github.valuematrix.scope;

import io.github.valuematrix.adoption.Benchmark;
import io.github.valuematrix.figure.Said;
import io.github.valuematrix.ledger.SpacesReader;
import io.github.valuematrix.ledger.InteractionReader;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Duration;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Where a space stands among others of similar size. What is compared is read for the whole site at once, which takes
 * seconds on a large one; each node keeps it for an hour, and whoever asks meanwhile waits instead of reading it too.
 */
@Named
public class Benchmarks {

    private static final long HOUR = Duration.ofHours(1).toNanos();
    private static final int MOST_DAYS = 4;

    private final Bases bases;
    private final InteractionReader interactions;
    private final SpacesReader ledger;
    private final LongSupplier nanoTime;
    private final Map<LocalDate, Kept> kept = new LinkedHashMap<>() {
        @Override
        protected boolean removeEldestEntry(Map.Entry<LocalDate, Kept> eldest) {
            return size() > MOST_DAYS;
        }
    };

    @Inject
    public Benchmarks(Bases bases, InteractionReader interactions, SpacesReader ledger) {
        this(bases, interactions, ledger, System::nanoTime);
    }

    Benchmarks(Bases bases, InteractionReader interactions, SpacesReader ledger, LongSupplier nanoTime) {
        this.bases = bases;
        this.interactions = interactions;
        this.ledger = ledger;
        this.nanoTime = nanoTime;
    }

    private record Kept(SiteFigures figures, long since) {
    }

    /**
     * Of the 365 days up to a day; every figure is there.
     *
     * @param asOf the day after the last that is known
     * @param k    fewest people behind a figure, and fewest other spaces
     */
    public Map<BenchmarkFigure, Said<Benchmark>> of(long spaceId, LocalDate asOf, int k) {
        return figures(asOf).benchmarks(spaceId, k);
    }

    private synchronized SiteFigures figures(LocalDate asOf) {
        Kept old = kept.get(asOf);
        if (old != null && nanoTime.getAsLong() - old.since() < HOUR) {
            return old.figures();
        }
        long now = nanoTime.getAsLong();
        SiteFigures figures = new SiteFigureReading(interactions, ledger,
                bases.of(Windows.year(asOf)).leftOut(), asOf).figures();
        kept.remove(asOf);
        kept.put(asOf, new Kept(figures, now));
        return figures;
    }
}
