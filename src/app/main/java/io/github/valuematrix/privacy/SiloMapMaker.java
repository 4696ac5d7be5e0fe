package io.github.valuematrix.privacy;

import io.github.valuematrix.ledger.Extent;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.scope.Bases;
import io.github.valuematrix.scope.Basis;
import io.github.valuematrix.scope.Figures;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Makes what is shown of who writes on whose work, silo by silo.
 */
@Named
public class SiloMapMaker {

    private final Bases bases;
    private final Figures figures;

    @Inject
    public SiloMapMaker(Bases bases, Figures figures) {
        this.bases = bases;
        this.figures = figures;
    }

    /**
     * For whoever may see every space.
     *
     * @param period with days
     * @param k      so many people must stand behind a figure
     */
    ShownSiloMap ofSite(Period period, LocalDate today, int k) {
        Basis basis = bases.of(period);
        return map(Extent.ofSite(basis.leftOut().spaces()), period, basis, Threshold.of(k, period, today), key -> true);
    }

    /**
     * Of the interactions on the content of some spaces.
     *
     * @param isVisible whether the reader may see a space, by its key
     */
    ShownSiloMap ofSpaces(Set<Long> spaceIds, Period period, Threshold threshold, Predicate<String> isVisible) {
        Basis basis = bases.of(period);
        Set<Long> counted = new HashSet<>(spaceIds);
        counted.removeAll(basis.leftOut().spaces());
        return counted.isEmpty() ? ShownSiloMap.EMPTY
                : map(Extent.ofSpaces(counted), period, basis, threshold, isVisible);
    }

    private ShownSiloMap map(Extent extent, Period period, Basis basis, Threshold threshold,
                             Predicate<String> isVisible) {
        return ShownSiloMap.of(SpaceFlow.of(figures.interactionsBySpace(extent, period), basis, threshold), threshold,
                basis.terms().names(), isVisible);
    }
}
