package io.github.valuematrix.scope;

import io.github.valuematrix.adoption.FirstResponse;
import io.github.valuematrix.adoption.SizedFigure;
import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import io.github.valuematrix.ledger.SpacesReader;
import io.github.valuematrix.ledger.Extent;
import io.github.valuematrix.ledger.InteractionReader;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.ledger.SpaceParts;
import io.github.valuematrix.ledger.SpacePerson;
import io.github.valuematrix.ledger.SpaceShare;
import io.github.valuematrix.matrix.Ratio;
import io.github.valuematrix.matrix.StageThresholds;
import io.github.valuematrix.silo.LeftOut;
import java.time.LocalDate;
import java.util.Collection;
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
    private final SpacesReader ledger;
    private final LeftOut leftOut;
    private final LocalDate today;
    private final Period year;
    private final Extent site;

    /** @param today the day after the last that is known */
    SiteFigureReading(InteractionReader interactions, SpacesReader ledger, LeftOut leftOut, LocalDate today) {
        this.interactions = interactions;
        this.ledger = ledger;
        this.leftOut = leftOut;
        this.today = today;
        year = Windows.year(today);
        site = Extent.ofSite(leftOut.spaces());
    }

    SiteFigures figures() {
        Map<Long, Long> sizes = count(eligible(year.from()), SpaceShare::spaceId);
        Map<Long, Long> recent = count(eligible(today.minusDays(Quarter.DAYS)), SpaceShare::spaceId);
        Map<Long, Backed> answered = answered();
        Map<Long, Backed> coauthored = coauthored();
        Map<Long, Map<BenchmarkFigure, SizedFigure>> figures = new HashMap<>();
        sizes.forEach((space, size) -> figures.put(space, Map.of(
                BenchmarkFigure.RESPONSE_RATE, sized(size, answered.get(space), Reason.TOO_FEW_OLD_ITEMS),
                BenchmarkFigure.COAUTHORED_SHARE, sized(size, coauthored.get(space), Reason.TOO_FEW_PAGES),
                BenchmarkFigure.HEALTH, new SizedFigure(size, Said.ratio(recent.getOrDefault(space, 0L), size,
                        Reason.NO_CONTRIBUTORS), size))));
        return new SiteFigures(figures);
    }

    private static SizedFigure sized(long size, Backed figure, Reason ifNothing) {
        return figure == null ? new SizedFigure(size, Said.absent(ifNothing), 0)
                : new SizedFigure(size, figure.share(), figure.people());
    }

    private List<SpaceShare> eligible(LocalDate from) {
        return interactions.shares(leftOut.spaces(), from, today).stream()
                .filter(share -> !leftOut.hasPerson(share.person())).toList();
    }

    private Map<Long, Backed> answered() {
        LocalDate end = LocalDate.ofEpochDay(FirstResponse.lastOldDay(Windows.number(today)) + 1);
        return shares(ledger.answered(site, year.from(), end, FirstResponse.MINUTES),
                ledger.responders(site, year.from(), end), Reason.TOO_FEW_OLD_ITEMS);
    }

    /** With more people left out than a statement can name, nothing is compared. */
    private Map<Long, Backed> coauthored() {
        Set<Integer> nobody = interactions.shares(leftOut.spaces(), year.from(), today).stream().map(SpaceShare::person)
                .filter(leftOut::hasPerson).collect(Collectors.toSet());
        return nobody.size() > SpacesReader.MOST_LEFT_OUT ? Map.of()
                : shares(ledger.coAuthored(site, year.from(), today, nobody),
                        ledger.authors(site, year.from(), today), Reason.TOO_FEW_PAGES);
    }

    private Map<Long, Backed> shares(List<SpaceParts> parts, Set<SpacePerson> people, Reason tooFew) {
        Map<Long, Long> behind = count(people.stream().filter(each -> !leftOut.hasPerson(each.person())).toList(),
                SpacePerson::spaceId);
        return parts.stream().collect(Collectors.toMap(SpaceParts::spaceId, each -> new Backed(
                each.whole() < FEWEST ? Said.absent(tooFew) : Said.ratio(each.part(), each.whole(), tooFew),
                new Ratio(each.part(), each.whole()), behind.getOrDefault(each.spaceId(), 0L))));
    }

    private static <T> Map<Long, Long> count(Collection<T> rows, Function<T, Long> space) {
        return rows.stream().collect(Collectors.groupingBy(space, Collectors.counting()));
    }
}
