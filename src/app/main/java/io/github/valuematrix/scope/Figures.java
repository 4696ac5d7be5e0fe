package io.github.valuematrix.scope;

import io.github.valuematrix.adoption.Breadth;
import io.github.valuematrix.ledger.ContributionReader;
import io.github.valuematrix.ledger.Contributions;
import io.github.valuematrix.ledger.Extent;
import io.github.valuematrix.ledger.Interaction;
import io.github.valuematrix.ledger.InteractionReader;
import io.github.valuematrix.ledger.ParticipationReader;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.ledger.PersonSpan;
import io.github.valuematrix.silo.LeftOut;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Finds all figures of one period.
 */
@Named
public class Figures {

    private final ContributionReader contributions;
    private final InteractionReader interactions;
    private final ParticipationReader people;
    private final Participations participations;
    private final BenefitProxies benefits;

    @Inject
    public Figures(ContributionReader contributions, InteractionReader interactions, ParticipationReader people,
                   Participations participations, BenefitProxies benefits) {
        this.contributions = contributions;
        this.interactions = interactions;
        this.people = people;
        this.participations = participations;
        this.benefits = benefits;
    }

    /**
     * @param basis of the period
     * @param today the day after the last that is known
     * @param k     a share of people is said of no fewer
     */
    public ScopeFigures of(Extent extent, Period period, Basis basis, LocalDate today, int k) {
        return new ScopeFigures(period, contributions(extent, period), interactions(extent, period, basis, k),
                participations.of(extent, period, basis.leftOut(), today), breadth(extent, period, basis, k),
                benefits.of(extent, period, basis, today));
    }

    public Contributions contributions(Extent extent, Period period) {
        return contributions.byDay(extent, period.from(), period.to()).values().stream()
                .reduce(Contributions.NONE, Contributions::plus);
    }

    Interactions interactions(Extent extent, Period period, Basis basis, int k) {
        return Interactions.of(interactions.interactions(extent, period.from(), period.to()), basis, k);
    }

    /** Of each space with any. */
    public Map<Long, List<Interaction>> interactionsBySpace(Extent extent, Period period) {
        return interactions.bySpace(extent, period.from(), period.to());
    }

    private Breadth breadth(Extent extent, Period period, Basis basis, int k) {
        Period year = Windows.year(period.to());
        Set<Integer> members = eligible(
                people.contributors(basis.leftOut().spaces(), year.from(), year.to()), basis.leftOut());
        Set<Integer> here = contributors(extent, period, basis.leftOut());
        return extent.isSite() ? Breadth.ofSite(here, members, basis.silos().byPerson(), k, Windows.of(period))
                : Breadth.ofSpace(here, members, basis.silos().byPerson(), k);
    }

    /** The eligible people who contributed. */
    Set<Integer> contributors(Extent extent, Period period, LeftOut leftOut) {
        return eligible(people.spans(extent, period.from(), period.to()).stream().map(PersonSpan::person)
                .collect(Collectors.toSet()), leftOut);
    }

    private static Set<Integer> eligible(Set<Integer> people, LeftOut leftOut) {
        return people.stream().filter(person -> !leftOut.hasPerson(person)).collect(Collectors.toSet());
    }
}
