package io.github.valuematrix.scope;

import io.github.valuematrix.adoption.Contributor;
import io.github.valuematrix.adoption.Participation;
import io.github.valuematrix.ledger.ActiveDay;
import io.github.valuematrix.ledger.Extent;
import io.github.valuematrix.ledger.ParticipationReader;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.ledger.PersonSpan;
import io.github.valuematrix.silo.LeftOut;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Finds who takes part in one space or in the whole site.
 */
@Named
public class Participations {

    private static final int DAYS_OF_WEEK = 7;

    private final ParticipationReader ledger;

    @Inject
    public Participations(ParticipationReader ledger) {
        this.ledger = ledger;
    }

    /**
     * @param period  with days
     * @param leftOut the people who do not count
     * @param today   the day after the last that is known
     */
    public Participation of(Extent extent, Period period, LeftOut leftOut, LocalDate today) {
        List<Contributor> eligible = contributors(extent, period).stream()
                .filter(contributor -> !leftOut.hasPerson(contributor.person())).toList();
        return Participation.of(eligible, Windows.of(period), (int) today.toEpochDay());
    }

    private List<Contributor> contributors(Extent extent, Period period) {
        Map<Integer, Long> contributions = ledger.spans(extent, period.from(), period.to()).stream()
                .collect(Collectors.toMap(PersonSpan::person, PersonSpan::contributions));
        Map<Integer, Long> weeks = weeks(extent, period);
        return ledger.spans(extent, LocalDate.EPOCH, period.to()).stream().map(ever -> new Contributor(ever.person(),
                ever.firstDay(), ever.lastDay(), contributions.getOrDefault(ever.person(), 0L),
                weeks.getOrDefault(ever.person(), 0L).intValue())).toList();
    }

    /** In how many of the period's whole weeks somebody contributed, by person. */
    private Map<Integer, Long> weeks(Extent extent, Period period) {
        long days = period.days() / DAYS_OF_WEEK * DAYS_OF_WEEK;
        Collection<ActiveDay> active = days == 0 ? List.of()
                : ledger.activeDays(extent, period.from(), period.from().plusDays(days));
        int first = Windows.of(period).from();
        return active.stream().map(day -> new ActiveDay(day.person(), (day.day() - first) / DAYS_OF_WEEK)).distinct()
                .collect(Collectors.groupingBy(ActiveDay::person, Collectors.counting()));
    }
}
