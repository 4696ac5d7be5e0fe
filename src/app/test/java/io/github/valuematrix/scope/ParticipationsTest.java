package io.github.valuematrix.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.github.valuematrix.adoption.Band;
import io.github.valuematrix.adoption.Participation;
import io.github.valuematrix.ledger.ActiveDay;
import io.github.valuematrix.ledger.Extent;
import io.github.valuematrix.ledger.ParticipationReader;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.ledger.PersonSpan;
import io.github.valuematrix.silo.LeftOut;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.Test;

/**
 * June 2026: 30 days, four whole weeks and two days more.
 */
public class ParticipationsTest {

    private static final LocalDate EVER = LocalDate.parse("1970-01-01");
    private static final LocalDate FIRST = LocalDate.parse("2026-06-01");
    private static final LocalDate END = LocalDate.parse("2026-07-01");
    private static final Period JUNE = new Period(FIRST, END);

    private static final Extent DS = Extent.ofSpace(7);
    private static final Extent SITE = Extent.ofSite(Set.of());

    private final ParticipationReader ledger = mock(ParticipationReader.class);

    @Test
    public void whoContributedInThePeriodIsActiveAndWhoBeganInItIsNew() {
        when(ledger.spans(DS, EVER, END)).thenReturn(List.of(span(1, -200, 5, 40), span(2, 3, 20, 30),
                span(3, -300, -100, 5)));
        when(ledger.spans(DS, FIRST, END)).thenReturn(List.of(span(1, 0, 5, 4), span(2, 3, 20, 30)));

        Participation participation = new Participations(ledger).of(DS, JUNE, LeftOut.NOTHING, END);

        assertThat(participation.active()).isEqualTo(2);
        assertThat(participation.newcomers()).isEqualTo(1);
        assertThat(participation.bands()).containsEntry(Band.FROM_1, 1L)
                .containsEntry(Band.FROM_25, 1L).containsEntry(Band.FROM_5, 0L);
        assertThat(participation.health().value()).isEqualTo(2.0 / 3, within(1e-6));
    }

    @Test
    public void weeksAreCountedFromTheFirstDayAndDaysLeftOverNowhere() {
        when(ledger.spans(SITE, EVER, END)).thenReturn(List.of(span(1, 0, 27, 9), span(2, 1, 29, 9)));
        when(ledger.spans(SITE, FIRST, END)).thenReturn(List.of(span(1, 0, 27, 9), span(2, 1, 29, 9)));
        when(ledger.activeDays(SITE, FIRST, FIRST.plusDays(28))).thenReturn(List.of(active(1, 0), active(1, 6),
                active(1, 7), active(1, 27), active(2, 1)));

        assertThat(new Participations(ledger).of(SITE, JUNE, LeftOut.NOTHING, END).stickiness().value())
                .isEqualTo((3 + 1) / 4.0 / 2, within(1e-6));
    }

    @Test
    public void aPeriodShorterThanAWeekHasNoWeeks() {
        Period days = new Period(FIRST, FIRST.plusDays(6));
        when(ledger.spans(DS, EVER, days.to())).thenReturn(List.of(span(1, 0, 2, 1)));
        when(ledger.spans(DS, FIRST, days.to())).thenReturn(List.of(span(1, 0, 2, 1)));

        assertThat(new Participations(ledger).of(DS, days, LeftOut.NOTHING, days.to()).stickiness().isKnown()).isFalse();
    }

    private static PersonSpan span(int person, int first, int last, long contributions) {
        return new PersonSpan(person, day(first), day(last), contributions);
    }

    private static ActiveDay active(int person, int day) {
        return new ActiveDay(person, day(day));
    }

    private static int day(int ofJune) {
        return (int) FIRST.plusDays(ofJune).toEpochDay();
    }
}
