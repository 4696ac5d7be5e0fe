package io.github.valuematrix.scope;

import io.github.valuematrix.ledger.InteractionReader;
import io.github.valuematrix.ledger.Kept;
import io.github.valuematrix.ledger.LedgerReader;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.ledger.SpaceShare;
import io.github.valuematrix.silo.Belonging;
import io.github.valuematrix.silo.HomeSpaces;
import io.github.valuematrix.silo.LeftOut;
import io.github.valuematrix.silo.SpaceWork;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds the silos of people in a period. Customers and partners have none, nor has who is left out; what anybody did in
 * a space that is left out makes it nobody's home.
 */
@Named
public class Belongings {

    /** As many as the report of a space and its trend ask about, of a few settings. */
    private static final int PERIODS = 50;

    private final InteractionReader interactions;
    private final LedgerReader ledger;
    private final HomeCategories categories;
    private final Kept<Asked, Map<Integer, Long>> kept = new Kept<>(Kept.OF_SITE, PERIODS);

    @Inject
    public Belongings(InteractionReader interactions, LedgerReader ledger, HomeCategories categories) {
        this.interactions = interactions;
        this.ledger = ledger;
        this.categories = categories;
    }

    private record Asked(Period period, LeftOut leftOut, Set<Integer> external) {
    }

    /** @param period with days */
    public Belonging of(Period period, Membership membership) {
        Map<Integer, String> groups = new HashMap<>(membership.silos());
        groups.keySet().removeIf(person -> !membership.isInside(person));
        Map<Long, String> keys = membership.spaceKeys();
        return Belonging.of(homes(period, membership), groups,
                space -> categories.of(membership.company().silos(), keys.get(space)), keys);
    }

    private Map<Integer, Long> homes(Period period, Membership membership) {
        return kept.get(new Asked(period, membership.leftOut(), membership.external()), ledger.stamp(period.to()),
                () -> findHomes(period, membership));
    }

    /** Nearly everybody has a home in the first two stretches, and all time is long. */
    private Map<Integer, Long> findHomes(Period period, Membership membership) {
        Set<Long> leftOut = membership.leftOut().spaces();
        Map<Integer, Long> homes = new HashMap<>(HomeSpaces.of(List.of(
                work(interactions.shares(leftOut, period.from().minusDays(HomeSpaces.DAYS), period.from()),
                        membership),
                work(interactions.shares(leftOut, period.from(), period.to()), membership))));
        homes.putAll(HomeSpaces.of(List.of(
                work(interactions.sharesOfOthers(homes.keySet(), leftOut, period.to()), membership))));
        return Map.copyOf(homes);
    }

    private static List<SpaceWork> work(List<SpaceShare> shares, Membership membership) {
        return shares.stream().filter(share -> membership.isInside(share.person()))
                .map(share -> new SpaceWork(share.person(), share.spaceId(), share.contributions(), share.firstDay()))
                .toList();
    }
}
