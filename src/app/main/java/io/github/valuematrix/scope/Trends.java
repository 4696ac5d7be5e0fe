package io.github.valuematrix.scope;

import io.github.valuematrix.ledger.ContributionReader;
import io.github.valuematrix.ledger.Contributions;
import io.github.valuematrix.ledger.Extent;
import io.github.valuematrix.ledger.Period;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds how a space moves. The stretches in which people are counted begin on the same days whatever is asked, so that
 * what was found once is good for every report.
 */
@Named
public class Trends {

    /** People are counted in no shorter stretch. */
    public static final int DAYS = 28;

    public static final int STRETCHES = 13;

    private final Bases bases;
    private final Figures figures;
    private final ContributionReader contributions;

    @Inject
    public Trends(Bases bases, Figures figures, ContributionReader contributions) {
        this.bases = bases;
        this.figures = figures;
        this.contributions = contributions;
    }

    /** As far back as people are counted. */
    public static Period year(LocalDate end) {
        return new Period(end.minusDays((long) STRETCHES * DAYS), end);
    }

    /** Finds what the trends of all spaces up to a day rest on. */
    public void findBases(LocalDate end) {
        wholeStretches(end).forEach(bases::of);
    }

    /** What was contributed in each of the last thirteen times 28 days up to a day, the oldest first. */
    public List<Long> contributions(long spaceId, LocalDate end) {
        Period year = year(end);
        SortedMap<LocalDate, Contributions> days = contributions.byDay(Extent.ofSpace(spaceId), year.from(), end);
        return stretches(year.from()).map(stretch -> days.subMap(stretch.from(), stretch.to()).values()
                .stream().mapToLong(Contributions::all).sum()).toList();
    }

    /**
     * @param period with days
     * @param k      a share of people is said of no fewer
     */
    public Trend of(long spaceId, Period period, TrendUnit unit, int k) {
        Extent extent = Extent.ofSpace(spaceId);
        SortedMap<LocalDate, Contributions> days = contributions.byDay(extent, period.from(), period.to());
        List<Trend.Count> counts = unit.parts(period).stream().map(part -> new Trend.Count(part,
                days.subMap(part.from(), part.to()).values().stream()
                        .reduce(Contributions.NONE, Contributions::plus))).toList();
        return new Trend(counts, wholeStretches(period.to()).map(stretch -> people(extent, stretch, k)).toList());
    }

    /** Those that are over when a period ends. */
    private static Stream<Period> wholeStretches(LocalDate end) {
        return stretches(year(lastEnd(end)).from());
    }

    private static Stream<Period> stretches(LocalDate first) {
        return IntStream.range(0, STRETCHES).mapToObj(stretch -> first.plusDays((long) stretch * DAYS))
                .map(from -> new Period(from, from.plusDays(DAYS)));
    }

    /** Stretches begin with the first day that has a number. */
    private static LocalDate lastEnd(LocalDate end) {
        return LocalDate.ofEpochDay(Math.floorDiv(end.toEpochDay(), DAYS) * DAYS);
    }

    private Trend.People people(Extent extent, Period stretch, int k) {
        Basis basis = bases.of(stretch);
        return new Trend.People(stretch, figures.contributors(extent, stretch, basis.leftOut()).size(),
                figures.interactions(extent, stretch, basis, k), basis);
    }
}
