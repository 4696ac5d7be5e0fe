package io.github.valuematrix.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.Before;
import org.junit.Test;

public class NightlyReportsTest extends OnEachDatabase {

    private static final LocalDate TODAY = LocalDate.parse("2026-11-25");
    private static final Period MONTH = new Period(TODAY.minusDays(28), TODAY);
    private static final Period YEAR = new Period(TODAY.minusDays(365), TODAY);
    private static final NightlyReport OF_MONTH = report(MONTH, false, "{}");
    private static final NightlyReport OF_YEAR = report(YEAR, true, "{\"\u00e4\":1}".repeat(20_000));

    private NightlyReports reports;

    @Before
    public void keepTheReportsOfASpace() {
        reports = new NightlyReports(database);
        reports.replace(1, TODAY, "rules", List.of(OF_MONTH, OF_YEAR));
    }

    private static NightlyReport report(Period period, boolean isNatural, String text) {
        return new NightlyReport(period, isNatural, Instant.parse("2026-11-25T00:10:00.123Z"), Duration.ofMillis(1234),
                text);
    }

    @Test
    public void aReportIsFoundByItsPeriod() {
        assertThat(reports.of(1, MONTH, TODAY, "rules")).contains(OF_MONTH);
        assertThat(reports.of(1, YEAR, TODAY, "rules")).contains(OF_YEAR);
        assertThat(reports.of(1, new Period(TODAY.minusDays(91), TODAY), TODAY, "rules")).isEmpty();
    }

    @Test
    public void theNaturalOneIsFoundWithoutItsPeriod() {
        assertThat(reports.natural(1, TODAY, "rules")).contains(OF_YEAR);
    }

    @Test
    public void itHoldsForItsSpaceItsDayAndItsRulesAlone() {
        assertThat(reports.natural(2, TODAY, "rules")).isEmpty();
        assertThat(reports.natural(1, TODAY.plusDays(1), "rules")).isEmpty();
        assertThat(reports.natural(1, TODAY, "other rules")).isEmpty();
        assertThat(reports.of(1, MONTH, TODAY, "other rules")).isEmpty();
    }

    @Test
    public void newOnesTakeThePlaceOfAllOfTheSpace() {
        reports.replace(2, TODAY, "rules", List.of(OF_MONTH));

        reports.replace(1, TODAY, "rules", List.of(report(MONTH, true, "new")));

        assertThat(reports.natural(1, TODAY, "rules").map(NightlyReport::text)).contains("new");
        assertThat(reports.of(1, YEAR, TODAY, "rules")).isEmpty();
        assertThat(reports.of(2, MONTH, TODAY, "rules")).isPresent();
    }

    @Test
    public void itIsKnownWhichSpacesHaveTheirs() {
        reports.replace(2, TODAY, "other rules", List.of(OF_MONTH));
        reports.replace(3, TODAY.minusDays(1), "rules", List.of(OF_MONTH));

        assertThat(reports.spaces(TODAY, "rules")).containsExactly(1L);
    }

    @Test
    public void thoseOfOtherDaysAreForgotten() {
        reports.replace(2, TODAY.minusDays(1), "rules", List.of(OF_MONTH));

        reports.forgetOtherDays(TODAY);

        assertThat(content("NIGHTLY_REPORT", "[SPACE_ID]")).containsExactly("1", "1");
    }
}
