package io.github.valuematrix.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.github.valuematrix.ledger.BackFill;
import io.github.valuematrix.ledger.BackFillProgress;
import io.github.valuematrix.ledger.InteractionReader;
import io.github.valuematrix.ledger.LedgerReader;
import io.github.valuematrix.ledger.PeoplePairs;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.ledger.SpaceShare;
import io.github.valuematrix.matrix.Novelty;
import io.github.valuematrix.matrix.Pair;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.junit.Before;
import org.junit.Test;

/**
 * Of July 2026; the 180 days before begin on 2026-01-02.
 */
public class BasesTest {

    private static final Period JULY = new Period(day("2026-07-01"), day("2026-08-01"));
    private static final LocalDate FIRST = day("2026-01-02");

    private final InteractionReader interactions = mock(InteractionReader.class);
    private final LedgerReader ledger = mock(LedgerReader.class);
    private final BackFill backFill = mock(BackFill.class);

    @Before
    public void knowEverything() {
        when(interactions.oldestDay()).thenReturn(Optional.of(FIRST));
        when(interactions.pairs(Set.of(), FIRST, JULY.from())).thenReturn(PeoplePairs.of(LongStream.of(PeoplePairs.packed(1, 2))));
        when(ledger.keeps(any())).thenReturn(true);
        filling(BackFillProgress.State.DONE);
    }

    @Test
    public void pairsOfTheHalfYearBeforeHadMet() {
        assertThat(novelty(1, 2)).isEqualTo(Novelty.EXISTING);
        assertThat(novelty(1, 3)).isEqualTo(Novelty.NEW);
    }

    @Test
    public void itIsTooEarlyWhereNotSoMuchIsKnown() {
        when(interactions.oldestDay()).thenReturn(Optional.of(FIRST.plusDays(1)));
        assertThat(novelty(1, 2)).isEqualTo(Novelty.TOO_EARLY);
        when(interactions.oldestDay()).thenReturn(Optional.empty());
        assertThat(novelty(1, 2)).isEqualTo(Novelty.TOO_EARLY);
    }

    @Test
    public void itIsTooEarlyWhereOlderActivityIsNotKeptOrTheWikiIsStillRead() {
        when(ledger.keeps(FIRST)).thenReturn(false);
        assertThat(novelty(1, 2)).isEqualTo(Novelty.TOO_EARLY);

        when(ledger.keeps(FIRST)).thenReturn(true);
        filling(BackFillProgress.State.RUNNING);
        assertThat(novelty(1, 2)).isEqualTo(Novelty.TOO_EARLY);
    }

    @Test
    public void peopleBelongWhereTheyWereBeforeThePeriodElseInItElseEver() {
        when(interactions.shares(Set.of(), FIRST, JULY.from())).thenReturn(List.of(new SpaceShare(1, 10, 3, 5)));
        when(interactions.shares(Set.of(), JULY.from(), JULY.to()))
                .thenReturn(List.of(new SpaceShare(1, 20, 9, 5), new SpaceShare(2, 20, 1, 5)));
        when(interactions.shares(Set.of(), day("1970-01-01"), JULY.to())).thenReturn(List.of(new SpaceShare(3, 30, 1, 5)));

        assertThat(bases().of(JULY).silos().of(1)).isEqualTo(10);
        assertThat(bases().of(JULY).silos().of(2)).isEqualTo(20);
        assertThat(bases().of(JULY).silos().of(3)).isEqualTo(30);
        assertThat(bases().of(JULY).silos().of(4)).isNull();
    }

    private Novelty novelty(int one, int other) {
        return bases().of(JULY).before().novelty(Pair.of(one, other));
    }

    private Bases bases() {
        return new Bases(interactions, ledger, backFill);
    }

    private void filling(BackFillProgress.State state) {
        BackFillProgress progress = new BackFillProgress(state, 100, 120, 120, null, List.of(), 0, null, null,
                BackFillProgress.Speed.NONE);
        when(backFill.progress()).thenReturn(progress);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
