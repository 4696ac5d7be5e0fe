package io.github.valuematrix.scope;

import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import io.github.valuematrix.ledger.ContributionReader;
import io.github.valuematrix.ledger.Contributions;
import io.github.valuematrix.ledger.Extent;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.matrix.Expectation;
import io.github.valuematrix.matrix.Ratio;
import io.github.valuematrix.matrix.Shares;
import io.github.valuematrix.matrix.Silos;
import io.github.valuematrix.matrix.StageNumbers;
import io.github.valuematrix.matrix.StageThresholds;
import io.github.valuematrix.matrix.Ties;
import io.github.valuematrix.matrix.Verdict;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Finds how far a space, or several together, have come.
 */
@Named
public class Journeys {

    private static final int YEARS = 3;
    private static final int QUARTERS_OF_YEAR = 4;

    private final Bases bases;
    private final Figures figures;
    private final BenefitProxies benefits;
    private final ContributionReader contributions;

    @Inject
    public Journeys(Bases bases, Figures figures, BenefitProxies benefits, ContributionReader contributions) {
        this.bases = bases;
        this.figures = figures;
        this.benefits = benefits;
        this.contributions = contributions;
    }

    /** @param today the day after the last that is known */
    public Journey of(Extent extent, LocalDate today, Expectation expectation) {
        List<Quarter> quarters = quarters(extent, today, YEARS - 1 + QUARTERS_OF_YEAR, expectation.thresholds());
        List<Year> years = new ArrayList<>();
        for (int year = 0; year < YEARS; year++) {
            years.add(year(extent, Windows.year(today.minusDays((long) year * Quarter.DAYS)),
                    quarters.subList(year, year + QUARTERS_OF_YEAR), today, expectation));
        }
        return new Journey(years, expectation, contributions.lastDay(extent, today).orElse(null));
    }

    /** Finds what all spaces rest on in all periods that a journey looks at, so that none of them has to wait for it. */
    public void findBases(LocalDate today) {
        periods(today).forEach(bases::of);
    }

    static List<Period> periods(LocalDate today) {
        List<Period> periods = new ArrayList<>();
        for (int quarter = 0; quarter < YEARS - 1 + QUARTERS_OF_YEAR; quarter++) {
            LocalDate end = today.minusDays((long) quarter * Quarter.DAYS);
            periods.add(Quarter.period(end));
            if (quarter < YEARS) {
                periods.add(Windows.year(end));
            }
        }
        return periods;
    }

    /** The last one first. */
    private List<Quarter> quarters(Extent extent, LocalDate end, int count, StageThresholds thresholds) {
        List<Quarter> quarters = new ArrayList<>();
        for (int quarter = 0; quarter < count; quarter++) {
            quarters.add(quarter(extent, end.minusDays((long) quarter * Quarter.DAYS), thresholds));
        }
        return quarters;
    }

    private Quarter quarter(Extent extent, LocalDate end, StageThresholds thresholds) {
        Period period = Quarter.period(end);
        Basis basis = bases.of(period);
        return Quarter.of(figures.interactions(extent, period, basis, thresholds.contributors()), basis);
    }

    /** The raw stage of the year that ends before a day. */
    public Year year(long spaceId, LocalDate end, LocalDate today, Expectation expectation) {
        Extent extent = Extent.ofSpace(spaceId);
        return year(extent, Windows.year(end), quarters(extent, end, QUARTERS_OF_YEAR, expectation.thresholds()), today,
                expectation);
    }

    private Year year(Extent extent, Period period, List<Quarter> quarters, LocalDate today, Expectation expectation) {
        StageThresholds thresholds = expectation.thresholds();
        Basis basis = bases.of(period);
        Interactions interactions = figures.interactions(extent, period, basis, thresholds.contributors());
        GateResponse response = benefits.responseRate(extent, period, basis, today, thresholds.activity());
        Backed together = benefits.coAuthoredShare(extent, period, basis);
        StageNumbers numbers = numbers(extent, period, basis, interactions, quarters, response.rate().share(),
                together.share(), thresholds);
        return new Year(period, numbers, Verdict.of(numbers, expectation), interactions, basis,
                response.rate().people(), together.people(), new Shares(response.rate().ratio(),
                response.isToComments(), together.ratio(), across(interactions.ties())));
    }

    private static Ratio across(Ties ties) {
        return new Ratio(ties.between(), ties.between() + ties.inside());
    }

    private StageNumbers numbers(Extent extent, Period period, Basis basis, Interactions interactions,
                                 List<Quarter> quarters, Said<Double> responseRate, Said<Double> coauthoredShare,
                                 StageThresholds thresholds) {
        Set<Integer> contributors = figures.contributors(extent, period, basis.leftOut());
        Contributions all = figures.contributions(extent, period);
        return new StageNumbers(contributors.size(), all.edits(), all.pagesCreated() + all.blogPostsCreated(),
                all.comments(), responseRate,
                all.edits() < thresholds.activity() ? Said.absent(Reason.TOO_FEW_EDITS) : coauthoredShare,
                interactions.ties().crossShare(), neededShare(interactions.ties(), basis, thresholds),
                Said.of(connectedSilos(interactions.ties(), contributors, basis.silos())),
                withAny(quarters, Quarter::newAcross, thresholds), withAny(quarters, Quarter::external, thresholds));
    }

    private static Said<Double> neededShare(Ties ties, Basis basis, StageThresholds thresholds) {
        return ties.crossShare().then(share ->
                thresholds.neededShare(ties.expectedIndex(), basis.rule().isMapped()));
    }

    private static Said<Long> withAny(List<Quarter> quarters, Function<Quarter, Said<Long>> number,
                                      StageThresholds thresholds) {
        return Quarter.withAny(quarters.stream().map(number).toList(), thresholds.quarters());
    }

    private static long connectedSilos(Ties ties, Set<Integer> contributors, Silos silos) {
        Set<Long> connected = new HashSet<>(ties.connected());
        connected.remove(mostFrequent(contributors, silos));
        return connected.size();
    }

    /** The silo that most of these people belong to; of two the one with the smaller id. */
    private static Long mostFrequent(Set<Integer> people, Silos silos) {
        Map<Long, Long> sizes = people.stream().map(silos::of).filter(Objects::nonNull)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return sizes.keySet().stream().min(Comparator.comparing((Long silo) -> -sizes.get(silo))
                .thenComparing(Comparator.naturalOrder())).orElse(null);
    }
}
