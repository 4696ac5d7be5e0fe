package io.github.valuematrix.scope;

import io.github.valuematrix.ledger.BackFill;
import io.github.valuematrix.ledger.InteractionReader;
import io.github.valuematrix.ledger.LedgerReader;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.matrix.Before;
import io.github.valuematrix.matrix.Silos;
import io.github.valuematrix.silo.HomeSpaces;
import io.github.valuematrix.silo.LeftOut;
import io.github.valuematrix.silo.SiloRule;
import io.github.valuematrix.silo.SpaceWork;
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

    @Inject
    public Bases(InteractionReader interactions, LedgerReader ledger, BackFill backFill) {
        this.interactions = interactions;
        this.ledger = ledger;
        this.backFill = backFill;
    }

    /** @param period with days */
    public Basis of(Period period) {
        return new Basis(SiloRule.HOME_SPACE, silos(period), before(period.from()), LeftOut.NOTHING);
    }

    private Silos silos(Period period) {
        return Silos.of(HomeSpaces.of(List.of(work(period.from().minusDays(HomeSpaces.DAYS), period.from()),
                work(period.from(), period.to()), work(LocalDate.EPOCH, period.to()))));
    }

    private List<SpaceWork> work(LocalDate from, LocalDate to) {
        return interactions.shares(LeftOut.NOTHING.spaces(), from, to).stream().map(share -> new SpaceWork(share.person(), share.spaceId(),
                share.contributions(), share.firstDay())).toList();
    }

    /** Too little is known where the wiki is younger, where older activity is not kept, and while it is still read. */
    private Before before(LocalDate from) {
        LocalDate first = from.minusDays(Before.DAYS);
        boolean isCovered = backFill.progress().isDone() && ledger.keeps(first)
                && interactions.oldestDay().map(oldest -> !oldest.isAfter(first)).orElse(false);
        return !isCovered ? Before.UNKNOWN
                : Before.of(interactions.pairs(LeftOut.NOTHING.spaces(), first, from).packed());
    }
}
