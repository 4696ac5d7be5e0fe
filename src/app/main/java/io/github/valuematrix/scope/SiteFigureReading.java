package io.github.valuematrix.scope;

import io.github.valuematrix.adoption.FirstResponse;
import io.github.valuematrix.adoption.SizedFigure;
import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import io.github.valuematrix.ledger.BenchmarkReader;
import io.github.valuematrix.ledger.Extent;
import io.github.valuematrix.ledger.InteractionReader;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.ledger.SpaceParts;
import io.github.valuematrix.ledger.SpacePerson;
import io.github.valuematrix.ledger.SpaceShare;
import io.github.valuematrix.matrix.StageThresholds;
import io.github.valuematrix.silo.LeftOut;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Reads the figures of all spaces of a site for the year that ends on one day.
 */
final class SiteFigureReading {

    /** A share of fewer things says too little to be compared; as many as the gates ask for. */
    private static final int FEWEST = StageThresholds.DEFAULTS.activity();

    private final InteractionReader interactions;
    private final BenchmarkReader ledger;
    private final LeftOut leftOut;
    private final LocalDate today;
    private final Period year;
    private final Extent site;

    /** @param today the day after the last that is known */
    SiteFigureReading(InteractionReader interactions, BenchmarkReader ledger, LeftOut leftOut, LocalDate today) {
        this.interactions = interactions;
        this.ledger = ledger;
        this.leftOut = leftOut;
        this.today = today;
        year = Windows.year(today);
        site = Extent.ofSite(leftOut.spaces());
    }

    SiteFigures figures() {
        List<SpaceShare> shares = eligible(year.from());
        Map<Long, Long> sizes = count(shares, SpaceShare::spaceId);
        Map<Long, Map<BenchmarkFigure, SizedFigure>> figures = new HashMap<>();
        sizes.keySet().forEach(space -> figures.put(space, new EnumMap<>(BenchmarkFigure.class)));
        Map<BenchmarkFigure, Map<Long, Figure>> all = Map.of(BenchmarkFigure.RESPONSE_RATE, answered(),
                BenchmarkFigure.COAUTHORED_SHARE, coauthored(shares), BenchmarkFigure.HEALTH, health(sizes));
        Map<BenchmarkFigure, Reason> nothing = Map.of(BenchmarkFigure.RESPONSE_RATE, Reason.TOO_FEW_OLD_ITEMS,
                BenchmarkFigure.COAUTHORED_SHARE, Reason.TOO_FEW_PAGES, BenchmarkFigure.HEALTH, Reason.NO_CONTRIBUTORS);
        figures.forEach((space, ofSpace) -> all.forEach((figure, bySpace) -> {
            Figure found = bySpace.getOrDefault(space, new Figure(Said.absent(nothing.get(figure)), 0));
            ofSpace.put(figure, new SizedFigure(sizes.get(space), found.share(), found.people()));
        }));
        return new SiteFigures(figures);
    }

    /** A share, and how many people stand behind it. */
    private record Figure(Said<Double> share, long people) {
    }

    private List<SpaceShare> eligible(LocalDate from) {
        return interactions.shares(leftOut.spaces(), from, today).stream()
                .filter(share -> !leftOut.hasPerson(share.person())).toList();
    }

    private Map<Long, Figure> answered() {
        LocalDate end = LocalDate.ofEpochDay(FirstResponse.lastOldDay(Windows.number(today)) + 1);
        return shares(ledger.answered(site, year.from(), end, FirstResponse.MINUTES),
                ledger.responders(site, year.from(), end), Reason.TOO_FEW_OLD_ITEMS);
    }

    private Map<Long, Figure> coauthored(List<SpaceShare> shares) {
        Set<Integer> here = interactions.shares(leftOut.spaces(), year.from(), today).stream().map(SpaceShare::person)
                .filter(leftOut::hasPerson).collect(Collectors.toSet());
        return here.size() > BenchmarkReader.MOST_LEFT_OUT ? Map.of()
                : shares(ledger.coAuthored(site, year.from(), today, here),
                        ledger.authors(site, year.from(), today), Reason.TOO_FEW_PAGES);
    }

    private Map<Long, Figure> shares(List<SpaceParts> parts, Set<SpacePerson> people, Reason tooFew) {
        Map<Long, Long> behind = count(people.stream().filter(each -> !leftOut.hasPerson(each.person())).toList(),
                SpacePerson::spaceId);
        return parts.stream().collect(Collectors.toMap(SpaceParts::spaceId, each -> new Figure(
                each.whole() < FEWEST ? Said.absent(tooFew) : Said.ratio(each.part(), each.whole(), tooFew),
                behind.getOrDefault(each.spaceId(), 0L))));
    }

    private Map<Long, Figure> health(Map<Long, Long> sizes) {
        Map<Long, Long> recent = count(eligible(today.minusDays(Quarter.DAYS)), SpaceShare::spaceId);
        return sizes.entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, size -> new Figure(
                Said.ratio(recent.getOrDefault(size.getKey(), 0L), size.getValue(), Reason.NO_CONTRIBUTORS),
                size.getValue())));
    }

    private static <T> Map<Long, Long> count(Collection<T> rows, Function<T, Long> space) {
        return rows.stream().collect(Collectors.groupingBy(space, Collectors.counting()));
    }
}
