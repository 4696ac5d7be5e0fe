package io.github.valuematrix.privacy;

import io.github.valuematrix.ledger.Extent;
import io.github.valuematrix.ledger.InteractionReader;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.matrix.SiloFlow;
import io.github.valuematrix.scope.Bases;
import io.github.valuematrix.scope.Basis;
import io.github.valuematrix.scope.Interactions;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Makes what is shown of who writes on whose work, silo by silo.
 */
@Named
public class SiloMapMaker {

    private final Bases bases;
    private final InteractionReader interactions;

    @Inject
    public SiloMapMaker(Bases bases, InteractionReader interactions) {
        this.bases = bases;
        this.interactions = interactions;
    }

    /**
     * For whoever may see every space.
     *
     * @param period with days
     * @param k      so many people must stand behind a figure
     */
    ShownSiloMap ofSite(Period period, LocalDate today, int k) {
        Basis basis = bases.of(period);
        return map(flows(Extent.ofSite(basis.leftOut().spaces()), period, basis), period, today, k, key -> true);
    }

    /** Of the interactions on the content of some spaces. */
    List<SiloFlow> flows(Set<Long> spaceIds, Period period) {
        Basis basis = bases.of(period);
        Set<Long> counted = new HashSet<>(spaceIds);
        counted.removeAll(basis.leftOut().spaces());
        return counted.isEmpty() ? List.of() : flows(Extent.ofSpaces(counted), period, basis);
    }

    private List<SiloFlow> flows(Extent extent, Period period, Basis basis) {
        return Interactions.flows(interactions.interactions(extent, period.from(), period.to()), basis);
    }

    /** @param isVisible whether the reader may see a space, by its key */
    ShownSiloMap map(List<SiloFlow> flows, Period period, LocalDate today, int k, Predicate<String> isVisible) {
        return ShownSiloMap.of(flows, Threshold.of(k, period, today), bases.of(period).terms().names(), isVisible);
    }
}
