package io.github.valuematrix.scope;

import io.github.valuematrix.ledger.InteractionReader;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.silo.Belonging;
import io.github.valuematrix.silo.HomeSpaces;
import io.github.valuematrix.silo.SpaceWork;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds the silos of people in a period. Customers and partners have none, nor has who is left out; what anybody did in
 * a space that is left out makes it nobody's home.
 */
@Named
public class Belongings {

    private final InteractionReader interactions;
    private final HomeCategories categories;

    @Inject
    public Belongings(InteractionReader interactions, HomeCategories categories) {
        this.interactions = interactions;
        this.categories = categories;
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
        return HomeSpaces.of(List.of(
                work(period.from().minusDays(HomeSpaces.DAYS), period.from(), membership),
                work(period.from(), period.to(), membership), work(LocalDate.EPOCH, period.to(), membership)));
    }

    private List<SpaceWork> work(LocalDate from, LocalDate to, Membership membership) {
        return interactions.shares(membership.leftOut().spaces(), from, to).stream()
                .filter(share -> membership.isInside(share.person()))
                .map(share -> new SpaceWork(share.person(), share.spaceId(), share.contributions(), share.firstDay()))
                .toList();
    }
}
