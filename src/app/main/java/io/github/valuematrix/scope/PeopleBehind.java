package io.github.valuematrix.scope;

import io.github.valuematrix.ledger.Extent;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.ledger.SpacePerson;
import io.github.valuematrix.ledger.SpacesReader;
import io.github.valuematrix.silo.LeftOut;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds who stands behind the counts of each space of the site.
 */
@Named
public class PeopleBehind {

    private final SpacesReader ledger;

    @Inject
    public PeopleBehind(SpacesReader ledger) {
        this.ledger = ledger;
    }

    /** The eligible people by space, and by what is counted. */
    public Map<BenefitCount, Map<Long, Set<Integer>>> of(Period period, LeftOut leftOut) {
        Extent site = Extent.ofSite(leftOut.spaces());
        Period helped = Windows.year(period.to());
        Map<BenefitCount, Map<Long, Set<Integer>>> people = new EnumMap<>(BenefitCount.class);
        people.put(BenefitCount.CO_AUTHORED, bySpace(ledger.authors(site, period.from(), period.to()), leftOut));
        people.put(BenefitCount.ANSWERED, bySpace(ledger.responders(site, period.from(), period.to()), leftOut));
        people.put(BenefitCount.REPLIED, bySpace(ledger.repliers(site, period.from(), period.to()), leftOut));
        people.put(BenefitCount.HELPED, bySpace(ledger.creators(site, helped.from(), helped.to()), leftOut));
        return people;
    }

    private static Map<Long, Set<Integer>> bySpace(Collection<SpacePerson> people, LeftOut leftOut) {
        return people.stream().filter(each -> !leftOut.hasPerson(each.person())).collect(Collectors.groupingBy(
                SpacePerson::spaceId, Collectors.mapping(SpacePerson::person, Collectors.toSet())));
    }
}
