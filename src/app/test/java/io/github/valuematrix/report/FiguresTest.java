package io.github.valuematrix.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.ledger.Contributions;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.ledger.SpaceActivity;
import java.time.YearMonth;
import java.util.TreeMap;
import org.junit.Test;

public class FiguresTest {

    private static final Period BEFORE = Figures.before(Fernhill.PERIOD);

    @Test
    public void fewerThanFivePeopleAreNoNumberAndNoChange() {
        Figure people = figures(Fernhill.PERIOD, 4, 40).all().get(0);

        assertThat(people.value()).isEqualTo("Fewer than 5 people");
        assertThat(people.absent()).isTrue();
        assertThat(people.change()).isEmpty();
    }

    @Test
    public void aChangeThatWouldGiveAwayAHiddenNumberIsNotShown() {
        assertThat(figures(Fernhill.PERIOD, 9, 4).all().get(0).change()).isEmpty();
        assertThat(figures(Fernhill.PERIOD, 9, 9).all().get(0).change()).isEqualTo("no change");
    }

    @Test
    public void inAShortPeriodPeopleAreHidden() {
        Figures week = figures(Asked.last(7, Fernhill.TODAY), 40, 40);

        assertThat(week.all().get(0).value()).isEqualTo("Hidden");
        assertThat(week.finding("Field Service").sentence()).isEqualTo("Field Service received 13 contributions");
    }

    @Test
    public void allTimeHasNothingBeforeIt() {
        SpaceActivity ever = Fernhill.activity(Period.ALL_TIME, 2, 9);

        assertThat(Figures.before(Period.ALL_TIME)).isNull();
        assertThat(new Figures(ever, null, Fernhill.STANDING, Fernhill.wording()).all())
                .allSatisfy(figure -> assertThat(figure.trend()).isEmpty());
    }

    @Test
    public void monthsWithoutAnythingBetweenOthersAreZeros() {
        SpaceActivity activity = Fernhill.activity(Period.ALL_TIME, 3, 9);
        TreeMap<YearMonth, Contributions> gap = new TreeMap<>(activity.months());
        gap.remove(YearMonth.of(2026, 10));
        MonthTable table = MonthTable.of(new SpaceActivity("FS", Period.ALL_TIME, null, 9, activity.total(), gap,
                activity.links(), activity.incoming()), Fernhill.wording());

        assertThat(table.recent()).extracting(MonthRow::all).containsExactly("15", "0", "13");
        assertThat(table.undated().all()).as("in the total only").isEqualTo("14");
    }

    private static Figures figures(Period period, long people, long before) {
        return new Figures(Fernhill.activity(period, 1, people), Fernhill.activity(BEFORE, 1, before),
                Fernhill.STANDING, Fernhill.wording());
    }
}
