package io.github.valuematrix.scope;

import io.github.valuematrix.ledger.LedgerReader;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.ledger.SpaceActivity;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;

/**
 * Finds what happened in a space. Who is left out contributes, and is nobody of the contributors.
 */
@Named
public class Activities {

    private final LedgerReader ledger;
    private final Bases bases;

    @Inject
    public Activities(LedgerReader ledger, Bases bases) {
        this.ledger = ledger;
        this.bases = bases;
    }

    /** @param spaceKey in any spelling */
    public SpaceActivity of(String spaceKey, Period period) {
        return eligible(ledger.activity(spaceKey, period));
    }

    private SpaceActivity eligible(SpaceActivity activity) {
        Set<Integer> leftOut = bases.leftOut().people();
        return leftOut.isEmpty() ? activity : activity.withContributors(
                ledger.contributors(activity.spaceKey(), activity.period(), leftOut));
    }
}
