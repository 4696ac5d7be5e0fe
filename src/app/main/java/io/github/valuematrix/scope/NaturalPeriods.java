package io.github.valuematrix.scope;

import io.github.valuematrix.ledger.ContributionReader;
import io.github.valuematrix.ledger.Extent;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.silo.LeftOut;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/**
 * Finds the shortest of 28, 91 and 365 days up to today in which enough people contributed. A space that has been silent
 * for longer than a year is shown for the 365 days up to its last activity.
 */
@Named
public class NaturalPeriods {

    public static final List<Integer> LENGTHS = List.of(28, 91, 365);

    private final Bases bases;
    private final Figures figures;
    private final ContributionReader contributions;

    @Inject
    public NaturalPeriods(Bases bases, Figures figures, ContributionReader contributions) {
        this.bases = bases;
        this.figures = figures;
        this.contributions = contributions;
    }

    /** The periods up to today that a natural one may be, the shortest first. */
    public static List<Period> standing(LocalDate today) {
        return LENGTHS.stream().map(days -> new Period(today.minusDays(days), today)).toList();
    }

    /** @param k enough contributors */
    public Period of(Extent extent, LocalDate today, int k) {
        Period longest = Windows.year(today);
        LeftOut leftOut = bases.leftOut();
        return standing(today).stream()
                .filter(period -> figures.contributors(extent, period, leftOut).size() >= k).findFirst()
                .orElseGet(() -> contributions.lastDay(extent, today).filter(last -> last.isBefore(longest.from()))
                        .map(last -> Windows.year(last.plusDays(1))).orElse(longest));
    }
}
