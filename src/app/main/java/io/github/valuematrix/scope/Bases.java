package io.github.valuematrix.scope;

import io.github.valuematrix.ledger.BackFill;
import io.github.valuematrix.ledger.InteractionReader;
import io.github.valuematrix.ledger.LedgerReader;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.matrix.Before;
import io.github.valuematrix.matrix.Silos;
import io.github.valuematrix.settings.Company;
import io.github.valuematrix.silo.Belonging;
import io.github.valuematrix.silo.LeftOut;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;

/**
 * Finds the basis of a period.
 */
@Named
public class Bases {

    private final InteractionReader interactions;
    private final LedgerReader ledger;
    private final BackFill backFill;
    private final Memberships memberships;
    private final Belongings belongings;

    @Inject
    public Bases(InteractionReader interactions, LedgerReader ledger, BackFill backFill, Memberships memberships,
            Belongings belongings) {
        this.interactions = interactions;
        this.ledger = ledger;
        this.backFill = backFill;
        this.memberships = memberships;
        this.belongings = belongings;
    }

    /** @param period with days */
    public Basis of(Period period) {
        Membership membership = memberships.now();
        Company company = membership.company();
        Belonging belonging = belongings.of(period, membership);
        return new Basis(company.silos().rule(), new Silos(belonging.byPerson(), membership.external()),
                before(period.from(), membership.leftOut()), membership.leftOut(),
                new Terms(company, belonging.names()));
    }

    /** Who and what is left out, in whatever period. */
    public LeftOut leftOut() {
        return memberships.now().leftOut();
    }

    /** Another one as soon as anything is that figures follow. Read it before you find them. */
    public Object stamp() {
        return List.of(ledger.stamp(), backFill.progress().isDone(), memberships.now());
    }

    /** Too little is known where the wiki is younger, where older activity is not kept, and while it is still read. */
    private Before before(LocalDate from, LeftOut leftOut) {
        LocalDate first = from.minusDays(Before.DAYS);
        boolean isCovered = backFill.progress().isDone() && ledger.keeps(first)
                && interactions.oldestDay().map(oldest -> !oldest.isAfter(first)).orElse(false);
        return !isCovered ? Before.UNKNOWN
                : Before.of(interactions.pairs(leftOut.spaces(), first, from).packed());
    }
}
