package io.github.valuematrix.scope;

import io.github.valuematrix.ledger.BackFill;
import io.github.valuematrix.ledger.InteractionReader;
import io.github.valuematrix.ledger.Kept;
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

    /** As many as the reports of a space for the last 28, 91 and 365 days and its trend ask about, and two more. */
    private static final int PERIODS = 28;

    private final InteractionReader interactions;
    private final LedgerReader ledger;
    private final BackFill backFill;
    private final Memberships memberships;
    private final Belongings belongings;
    private final Kept<Asked, Basis> kept = new Kept<>(Kept.OF_SITE, PERIODS);

    @Inject
    public Bases(InteractionReader interactions, LedgerReader ledger, BackFill backFill, Memberships memberships,
            Belongings belongings) {
        this.interactions = interactions;
        this.ledger = ledger;
        this.backFill = backFill;
        this.memberships = memberships;
        this.belongings = belongings;
    }

    /** Whatever else was set or known is another question. */
    private record Asked(Period period, Membership membership, boolean coversBefore) {
    }

    /** Of the user directory and the categories, which are asked anew with each membership. */
    private record Stamp(Object entries, Membership membership) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Stamp stamp && stamp.membership == membership && stamp.entries.equals(entries);
        }

        @Override
        public int hashCode() {
            return entries.hashCode();
        }
    }

    /** @param period with days */
    public Basis of(Period period) {
        Asked asked = new Asked(period, memberships.now(), coversBefore(period.from()));
        return kept.get(asked, new Stamp(interactions.stamp(period.to()), asked.membership()), () -> find(asked));
    }

    private Basis find(Asked asked) {
        Period period = asked.period();
        Membership membership = asked.membership();
        Company company = membership.company();
        Belonging belonging = belongings.of(period, membership);
        return new Basis(company.silos().rule(), new Silos(belonging.byPerson(), membership.external()),
                before(asked), membership.leftOut(),
                new Terms(company, belonging.names()));
    }

    /** Who and what is left out, in whatever period. */
    public LeftOut leftOut() {
        return memberships.now().leftOut();
    }

    /** Another one as soon as anything is that figures follow. Read it before you find them. */
    public Object stamp() {
        return List.of(ledger.stamp(), backFill.isDone(), memberships.now());
    }

    private Before before(Asked asked) {
        LocalDate from = asked.period().from();
        return !asked.coversBefore() ? Before.UNKNOWN : Before.of(interactions.pairs(
                asked.membership().leftOut().spaces(), from.minusDays(Before.DAYS), from).packed());
    }

    /** Too little is known where the wiki is younger, where older activity is not kept, and while it is still read. */
    private boolean coversBefore(LocalDate from) {
        LocalDate first = from.minusDays(Before.DAYS);
        return backFill.isDone() && ledger.keeps(first)
                && interactions.oldestDay().map(oldest -> !oldest.isAfter(first)).orElse(false);
    }
}
