package io.github.valuematrix.privacy;

import io.github.valuematrix.ledger.Kept;
import io.github.valuematrix.ledger.NightlyReport;
import io.github.valuematrix.ledger.NightlyReports;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.scope.Bases;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/**
 * The only way to who writes on whose work, silo by silo: what must not be shown is not in it. Who may read it is asked
 * before.
 */
@Named
public class SiloMaps {

    private static final int MOST = 100;

    private final NightlyReports nights;
    private final NightlyRules rules;
    private final SiloMapMaker maker;
    private final Bases bases;
    private final Kept<Asked, ShownSiloMap> some = new Kept<>(Kept.OF_SITE, MOST);
    private final Kept<Period, ShownSiloMap> site = new Kept<>(Kept.OF_SITE, MOST);

    @Inject
    public SiloMaps(NightlyReports nights, NightlyRules rules, SiloMapMaker maker, Bases bases) {
        this.nights = nights;
        this.rules = rules;
        this.maker = maker;
        this.bases = bases;
    }

    private record Asked(String reader, Set<Long> spaceIds, Period period, Threshold threshold) {
    }

    /**
     * Of the whole site, for whoever may see every space; as of last night if that is kept.
     *
     * @param day after the last of the period
     */
    public ShownSiloMap ofSite(Period period, LocalDate day) {
        Optional<ShownSiloMap> kept = nights
                .of(NightlyReports.SITE, NightlyReport.Part.SILO_MAP, period, day, rules.hash())
                .flatMap(map -> NightlyText.read(map.text(), ShownSiloMap.class));
        return kept.orElseGet(() -> site.get(period, bases.stamp(), () -> maker.ofSite(period, day, rules.k())));
    }

    /**
     * Of the interactions on the content of some spaces.
     *
     * @param reader    by whom the answer is kept
     * @param isVisible whether that reader may see a space, by its key; asked of every space that is named
     */
    public ShownSiloMap ofSpaces(String reader, Set<Long> spaceIds, Period period, LocalDate day,
                                 Predicate<String> isVisible) {
        Threshold threshold = Threshold.of(rules.k(), period, day);
        ShownSiloMap kept = some.get(new Asked(reader, Set.copyOf(spaceIds), period, threshold), bases.stamp(),
                () -> maker.ofSpaces(spaceIds, period, threshold, isVisible));
        return kept.spaces().allMatch(isVisible) ? kept : maker.ofSpaces(spaceIds, period, threshold, isVisible);
    }
}
