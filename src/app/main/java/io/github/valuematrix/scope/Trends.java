package io.github.valuematrix.scope;

import io.github.valuematrix.ledger.ContributionReader;
import io.github.valuematrix.ledger.Contributions;
import io.github.valuematrix.ledger.Extent;
import io.github.valuematrix.ledger.Period;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;

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
        List<Trend.People> people = new ArrayList<>();
        LocalDate end = lastEnd(period.to());
        for (int stretch = STRETCHES; stretch > 0; stretch--) {
            LocalDate from = end.minusDays((long) stretch * DAYS);
            people.add(people(extent, new Period(from, from.plusDays(DAYS)), k));
        }
        return new Trend(counts, people);
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
