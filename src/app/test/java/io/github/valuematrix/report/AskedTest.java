package io.github.valuematrix.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.ledger.Period;
import java.time.LocalDate;
import org.junit.Test;

public class AskedTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @Test
    public void withoutParametersThePeriodIsTheNaturalOneUpToToday() {
        Asked asked = asked(null, null, null, null);

        assertThat(asked.period()).isEmpty();
        assertThat(asked.asOf()).isEqualTo(TODAY);
        assertThat(asked.problem()).isEmpty();
    }

    @Test
    public void theLastDaysEndBeforeToday() {
        assertThat(asked("28", null, null, null).period())
                .contains(new Period(LocalDate.of(2026, 10, 26), TODAY));
    }

    @Test
    public void theReportCanStandOnAnotherDay() {
        assertThat(asked("28", null, null, "2014-04-02").period())
                .contains(new Period(LocalDate.of(2014, 3, 5), LocalDate.of(2014, 4, 2)));
    }

    @Test
    public void theLastOfOtherDatesIsIncluded() {
        Period march = new Period(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 4, 1));

        assertThat(asked("other", "2026-03-01", "2026-03-31", null).period()).contains(march);
        assertThat(asked(null, "2026-03-01", " 2026-03-31 ", null).period()).contains(march);
        assertThat(asked("other", "2026-03-01", "2026-03-01", null).period().orElseThrow().days()).isEqualTo(1);
    }

    @Test
    public void whatMakesNoSenseIsSaidAndTheNaturalPeriodStandsIn() {
        assertProblem(asked("other", "2026-03-01", "", null), "no-day");
        assertProblem(asked("other", null, null, null), "no-day");
        assertProblem(asked("other", "1 March", "2026-03-02", null), "no-day");
        assertProblem(asked("other", "+999999999-01-01", "+999999999-12-31", null), "no-day");
        assertProblem(asked("other", "2026-03-02", "2026-03-01", null), "order");
        assertProblem(asked("all", null, null, null), "choice");
        assertProblem(asked("29", null, null, null), "choice");
        assertProblem(asked("natural", null, null, "today"), "as-of");
    }

    private static void assertProblem(Asked asked, String problem) {
        assertThat(asked.problem()).isEqualTo("value-matrix.report.problem." + problem);
        assertThat(asked.period()).isEmpty();
    }

    private static Asked asked(String period, String from, String to, String asOf) {
        return Asked.of(new Asked.Address(period, from, to, asOf), TODAY);
    }
}
