package io.github.valuematrix.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.ledger.SpaceActivity;
import java.time.LocalDate;
import org.junit.Test;

public class NaturalPeriodTest {

    private static final SpaceActivity EVER = Fernhill.activity(Period.ALL_TIME, 12, 40);

    @Test
    public void isTheShortestWithFiveContributors() {
        assertThat(days(28)).isEqualTo(28);
        assertThat(days(91)).isEqualTo(91);
        assertThat(days(365)).isEqualTo(365);
        assertThat(days(10_000)).as("never enough people").isEqualTo(365);
    }

    @Test
    public void ofASpaceSilentForAYearEndsWithItsLastActiveMonth() {
        LocalDate today = LocalDate.of(2029, 5, 5);

        SpaceActivity found = new NaturalPeriod(period -> period.to().equals(today)
                ? Fernhill.nothing(period) : Fernhill.activity(period, 12, 9)).activity(today, AllTime.of(EVER));

        assertThat(found.period()).isEqualTo(Asked.last(365, LocalDate.of(2026, 12, 1)));
    }

    @Test
    public void ofASpaceThatWasAlwaysSilentIsTheLastYear() {
        SpaceActivity found = new NaturalPeriod(Fernhill::nothing)
                .activity(Fernhill.TODAY, AllTime.of(Fernhill.nothing(Period.ALL_TIME)));

        assertThat(found.period()).isEqualTo(Asked.last(365, Fernhill.TODAY));
    }

    /** Of a space in which five people wrote, but not in fewer than so many days. */
    private static long days(long needed) {
        return new NaturalPeriod(period -> Fernhill.activity(period, 1, period.days() >= needed ? 5 : 4))
                .activity(Fernhill.TODAY, AllTime.of(EVER)).period().days();
    }
}
