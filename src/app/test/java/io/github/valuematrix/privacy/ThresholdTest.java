package io.github.valuematrix.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import io.github.valuematrix.ledger.Period;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.Test;

public class ThresholdTest {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final Period DAYS = new Period(DAY, DAY.plusDays(28));

    @Test
    public void fiveOfTwentyEightDaysAreShown() {
        LocalDate later = DAY.plusYears(1);

        assertThat(Threshold.of(5, DAYS, later).hides(5)).isFalse();
        assertThat(Threshold.of(5, DAYS, later).hides(4)).isTrue();
        assertThat(Threshold.of(5, new Period(DAY, DAY.plusDays(27)), later).hides(500)).isTrue();
        assertThat(Threshold.of(5, Period.ALL_TIME, later).hides(5)).isFalse();
        assertThat(Threshold.of(9, DAYS, later).hides(8)).isTrue();
    }

    @Test
    public void daysToComeDoNotMakeAPeriodLongEnough() {
        Period year = new Period(DAY, DAY.plusYears(1));

        assertThat(Threshold.of(5, year, DAY.plusDays(27)).hides(500)).isTrue();
        assertThat(Threshold.of(5, year, DAY.plusDays(28)).hides(500)).isFalse();
    }

    @Test
    public void thatNobodyDidSomethingMayBeSaidIfThePeriodIsLongEnough() {
        assertThat(new Threshold(5, true).people(0)).isEqualTo(Said.of(0L));
        assertThat(new Threshold(5, false).people(0)).isEqualTo(Said.absent(Reason.SHORT_PERIOD));
    }

    @Test
    public void aHiddenFigureSaysWhyAndAnAbsentOneKeepsItsReason() {
        Said<Double> absent = Said.absent(Reason.NO_ITEMS);

        assertThat(new Threshold(5, true).figure(4, Said.of(0.5))).isEqualTo(Said.absent(Reason.FEW_PEOPLE));
        assertThat(new Threshold(5, true).figure(5, absent)).isEqualTo(absent);
        assertThat(new Threshold(5, true).unless(true, Said.of(0.5))).isEqualTo(Said.absent(Reason.COMPLEMENT));
        assertThat(new Threshold(5, true).unless(false, Said.of(0.5))).isEqualTo(Said.of(0.5));
    }

    @Test
    public void aSumTellsOfTheOnlyHiddenPartAndOfPartsWithTooFewPeopleTogether() {
        Set<Integer> many = Set.of(1, 2, 3, 4, 5);
        Threshold five = new Threshold(5, true);

        assertThat(five.isToldBySum(List.of(many, Set.of()))).isFalse();
        assertThat(five.isToldBySum(List.of(many, Set.of(1, 2, 3, 4)))).as("one").isTrue();
        assertThat(five.isToldBySum(List.of(many, Set.of(1, 2), Set.of(2, 3)))).as("three people").isTrue();
        assertThat(five.isToldBySum(List.of(many, Set.of(1, 2), Set.of(3, 4, 5)))).isFalse();
    }
}
