package io.github.valuematrix.scope;

import io.github.valuematrix.adoption.CoAuthorship;
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
import io.github.valuematrix.matrix.SpaceKind;
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
 * Finds how far a space has come.
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

    /** Of a space of which nobody said what it is for; see the other. */
    public Journey of(long spaceId, LocalDate today, StageThresholds thresholds) {
        return of(spaceId, today, SpaceKind.UNSET.expectation(thresholds));
    }

    /** @param today the day after the last that is known */
    public Journey of(long spaceId, LocalDate today, Expectation expectation) {
        Extent extent = Extent.ofSpace(spaceId);
        List<Quarter> quarters = new ArrayList<>();
        for (int quarter = 0; quarter < YEARS - 1 + QUARTERS_OF_YEAR; quarter++) {
            quarters.add(quarter(extent, today.minusDays((long) quarter * Quarter.DAYS), expectation.thresholds()));
        }
        List<Year> years = new ArrayList<>();
        for (int year = 0; year < YEARS; year++) {
            years.add(year(extent, Windows.year(today.minusDays((long) year * Quarter.DAYS)),
                    quarters.subList(year, year + QUARTERS_OF_YEAR), today, expectation));
        }
        return new Journey(years, expectation, contributions.lastDay(extent, today).orElse(null));
    }

    private Quarter quarter(Extent extent, LocalDate end, StageThresholds thresholds) {
        Period period = new Period(end.minusDays(Quarter.DAYS), end);
        Basis basis = bases.of(period);
        return Quarter.of(figures.interactions(extent, period, basis, thresholds.contributors()), basis);
    }

    private Year year(Extent extent, Period period, List<Quarter> quarters, LocalDate today, Expectation expectation) {
        StageThresholds thresholds = expectation.thresholds();
        Basis basis = bases.of(period);
        Interactions interactions = figures.interactions(extent, period, basis, thresholds.contributors());
        Set<Integer> contributors = figures.contributors(extent, period, basis.leftOut());
        Contributions all = figures.contributions(extent, period);
        GateResponse answers = GateResponse.of(benefits, extent, period, today, thresholds.activity());
        CoAuthorship together = benefits.coAuthorship(extent, period, basis);
        StageNumbers numbers = new StageNumbers(contributors.size(), all.edits(),
                all.pagesCreated() + all.blogPostsCreated(), all.comments(), answers.rate(),
                all.edits() < thresholds.activity() ? Said.absent(Reason.TOO_FEW_EDITS) : together.share(),
                interactions.ties().crossShare(),
                interactions.ties().crossShare().then(share -> thresholds.neededShare(
                        interactions.ties().expectedIndex(), basis.rule().isMapped())),
                connectedSilos(interactions, contributors, basis.silos()),
                withAny(quarters, Quarter::newAcross, thresholds), withAny(quarters, Quarter::external, thresholds));
        return new Year(period, numbers, Verdict.of(numbers, expectation), interactions,
                shares(answers, together, interactions.ties()));
    }

    private static Shares shares(GateResponse answers, CoAuthorship together, Ties ties) {
        return new Shares(answers.ratio(), answers.isToComments(),
                new Ratio(together.coAuthored(), together.pages()), new Ratio(ties.between(),
                ties.between() + ties.inside()));
    }

    private static Said<Long> withAny(List<Quarter> quarters, Function<Quarter, Said<Long>> number,
                                      StageThresholds thresholds) {
        return Quarter.withAny(quarters.stream().map(number).toList(), thresholds.quarters());
    }

    private static long connectedSilos(Interactions interactions, Set<Integer> contributors, Silos silos) {
        Set<Long> connected = new HashSet<>(interactions.ties().connected());
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
