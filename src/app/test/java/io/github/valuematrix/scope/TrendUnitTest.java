package io.github.valuematrix.scope;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.ledger.Period;
import java.time.LocalDate;
import org.junit.Test;

/**
 * The twenty-fourth of June 2026 is a Wednesday.
 */
public class TrendUnitTest {

    private static final Period PERIOD = period("2026-06-24", "2026-07-07");

    @Test
    public void weeksBeginOnMondayAndAreCutByThePeriod() {
        assertThat(TrendUnit.WEEK.parts(PERIOD)).containsExactly(period("2026-06-24", "2026-06-29"),
                period("2026-06-29", "2026-07-06"), period("2026-07-06", "2026-07-07"));
    }

    @Test
    public void monthsBeginOnTheFirst() {
        assertThat(TrendUnit.MONTH.parts(PERIOD)).containsExactly(period("2026-06-24", "2026-07-01"),
                period("2026-07-01", "2026-07-07"));
    }

    @Test
    public void everyDayIsOnePart() {
        assertThat(TrendUnit.DAY.parts(PERIOD)).hasSize(13).contains(period("2026-06-30", "2026-07-01"));
    }

    @Test
    public void threeYearsFitByDayAndThirtyByMonth() {
        assertThat(TrendUnit.DAY.fits(period("2023-01-01", "2026-01-01"))).isTrue();
        assertThat(TrendUnit.DAY.fits(period("2022-01-01", "2026-01-01"))).isFalse();
        assertThat(TrendUnit.MONTH.fits(period("1996-01-01", "2026-01-01"))).isTrue();
        assertThat(TrendUnit.WEEK.fits(period("1000-01-01", "2026-01-01"))).isFalse();
    }

    private static Period period(String from, String to) {
        return new Period(LocalDate.parse(from), LocalDate.parse(to));
    }
}
