package io.github.valuematrix.scope;

import io.github.valuematrix.adoption.Contributor;
import io.github.valuematrix.adoption.Participation;
import io.github.valuematrix.adoption.Window;
import io.github.valuematrix.ledger.ActiveDay;
import io.github.valuematrix.ledger.ParticipationReader;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.ledger.PersonSpan;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Who takes part in one space or, where its id is null, in the whole site.
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
     * @param period with days
     * @param today  the day after the last that is known
     */
    public Participation of(Long spaceId, Period period, LocalDate today) {
        return Participation.of(contributors(spaceId, period), window(period), (int) today.toEpochDay());
    }

    private List<Contributor> contributors(Long spaceId, Period period) {
        Map<Integer, Long> contributions = ledger.spans(spaceId, period.from(), period.to()).stream()
                .collect(Collectors.toMap(PersonSpan::person, PersonSpan::contributions));
        Map<Integer, Long> weeks = weeks(spaceId, period);
        return ledger.spans(spaceId, LocalDate.EPOCH, period.to()).stream().map(ever -> new Contributor(ever.person(),
                ever.firstDay(), ever.lastDay(), contributions.getOrDefault(ever.person(), 0L),
                weeks.getOrDefault(ever.person(), 0L).intValue())).toList();
    }

    /** In how many of the period's whole weeks somebody contributed, by person. */
    private Map<Integer, Long> weeks(Long spaceId, Period period) {
        long days = period.days() / DAYS_OF_WEEK * DAYS_OF_WEEK;
        Collection<ActiveDay> active = days == 0 ? List.of()
                : ledger.activeDays(spaceId, period.from(), period.from().plusDays(days));
        int first = window(period).from();
        return active.stream().map(day -> new ActiveDay(day.person(), (day.day() - first) / DAYS_OF_WEEK)).distinct()
                .collect(Collectors.groupingBy(ActiveDay::person, Collectors.counting()));
    }

    private static Window window(Period period) {
        return new Window((int) period.from().toEpochDay(), (int) period.to().toEpochDay());
    }
}
