package io.github.valuematrix.scope;

import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.settings.Company;
import io.github.valuematrix.silo.Belonging;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Set;

/**
 * Counts whom the settings speak of, among the people whom the ledger knows.
 */
@Named
public class Tallies {

    private static final int DAYS = 365;

    private final Memberships memberships;
    private final Belongings belongings;

    @Inject
    public Tallies(Memberships memberships, Belongings belongings) {
        this.memberships = memberships;
        this.belongings = belongings;
    }

    /** Of the year up to this day. */
    public Tally of(LocalDate today) {
        return of(today, memberships.now());
    }

    /** As it would be if this were set. */
    public Tally of(LocalDate today, Company company) {
        return of(today, memberships.with(company));
    }

    private Tally of(LocalDate today, Membership membership) {
        LocalDate end = today.plusDays(1);
        Belonging belonging = belongings.of(new Period(end.minusDays(DAYS), end), membership);
        return new Tally(belonging.byPerson().size(), Set.copyOf(belonging.byPerson().values()).size(),
                membership.external() == null ? null : membership.external().size(),
                membership.leftOut().people().size(), membership.leftOut().spaces().size());
    }
}
