package io.github.valuematrix.scope;

import io.github.valuematrix.adoption.FirstResponse;
import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import io.github.valuematrix.ledger.ContributionReader;
import io.github.valuematrix.ledger.Contributions;
import io.github.valuematrix.ledger.Extent;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.matrix.Silos;
import io.github.valuematrix.matrix.StageNumbers;
import io.github.valuematrix.matrix.StageThresholds;
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

    /** @param today the day after the last that is known */
    public Journey of(long spaceId, LocalDate today, StageThresholds thresholds) {
        Extent extent = Extent.ofSpace(spaceId);
        List<Quarter> quarters = new ArrayList<>();
        for (int quarter = 0; quarter < YEARS - 1 + QUARTERS_OF_YEAR; quarter++) {
            quarters.add(quarter(extent, today.minusDays((long) quarter * Quarter.DAYS), thresholds));
        }
        List<Year> years = new ArrayList<>();
        for (int year = 0; year < YEARS; year++) {
            years.add(year(extent, Windows.year(today.minusDays((long) year * Quarter.DAYS)),
                    quarters.subList(year, year + QUARTERS_OF_YEAR), today, thresholds));
        }
        return new Journey(years, thresholds, contributions.lastDay(extent, today).orElse(null));
    }

    private Quarter quarter(Extent extent, LocalDate end, StageThresholds thresholds) {
        Period period = new Period(end.minusDays(Quarter.DAYS), end);
        Basis basis = bases.of(period);
        return Quarter.of(figures.interactions(extent, period, basis, thresholds.contributors()), basis);
    }

    private Year year(Extent extent, Period period, List<Quarter> quarters, LocalDate today,
                      StageThresholds thresholds) {
        Basis basis = bases.of(period);
        Interactions interactions = figures.interactions(extent, period, basis, thresholds.contributors());
        Set<Integer> contributors = figures.contributors(extent, period, basis.leftOut());
        Contributions all = figures.contributions(extent, period);
        long items = all.pagesCreated() + all.blogPostsCreated();
        StageNumbers numbers = new StageNumbers(contributors.size(), all.edits(), items, all.comments(),
                responseRate(extent, period, today, thresholds.activity()),
                all.edits() < thresholds.activity() ? Said.absent(Reason.TOO_FEW_EDITS)
                        : benefits.coAuthorship(extent, period, basis).share(),
                interactions.ties().crossShare(),
                interactions.ties().crossShare().then(share -> thresholds.neededShare(
                        interactions.ties().expectedIndex(), basis.rule().isMapped())),
                connectedSilos(interactions, contributors, basis.silos()),
                withAny(quarters, Quarter::newAcross, thresholds), withAny(quarters, Quarter::external, thresholds));
        return new Year(period, numbers, Verdict.of(numbers, thresholds), interactions);
    }

    /** Of items where enough are old enough, else of comments. */
    private Said<Double> responseRate(Extent extent, Period period, LocalDate today, int enough) {
        FirstResponse response = benefits.response(extent, period, today);
        if (response.old() >= enough) {
            return response.rate();
        }
        FirstResponse replies = benefits.replies(extent, period, today);
        return replies.old() >= enough ? replies.rate() : Said.absent(Reason.TOO_FEW_OLD_ITEMS);
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
