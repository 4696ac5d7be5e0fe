package io.github.valuematrix.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.ledger.NightlyReport.Part;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
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
        return report(Part.REPORT, period, isNatural, text);
    }

    private static NightlyReport report(Part part, Period period, boolean isNatural, String text) {
        return new NightlyReport(part, period, isNatural, Instant.parse("2026-11-25T00:10:00.123Z"), Duration.ofMillis(1234),
                text);
    }

    @Test
    public void aReportIsFoundByItsPeriod() {
        assertThat(reports.of(1, Part.REPORT, MONTH, TODAY, "rules")).contains(OF_MONTH);
        assertThat(reports.of(1, Part.REPORT, YEAR, TODAY, "rules")).contains(OF_YEAR);
        assertThat(reports.of(1, Part.REPORT, new Period(TODAY.minusDays(91), TODAY), TODAY, "rules")).isEmpty();
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
        assertThat(reports.of(1, Part.REPORT, MONTH, TODAY, "other rules")).isEmpty();
    }

    @Test
    public void theTrendOfAPeriodIsNotItsReport() {
        NightlyReport trend = report(Part.TREND, MONTH, false, "trend");
        reports.replace(2, TODAY, "rules", List.of(trend, OF_MONTH));

        assertThat(reports.of(2, Part.TREND, MONTH, TODAY, "rules")).contains(trend);
        assertThat(reports.of(2, Part.REPORT, MONTH, TODAY, "rules")).contains(OF_MONTH);
        assertThat(reports.of(2, Part.SUMMARY, MONTH, TODAY, "rules")).isEmpty();
    }

    @Test
    public void summariesOfAPeriodAreFoundTogether() {
        reports.replace(2, TODAY, "rules", List.of(report(Part.SUMMARY, MONTH, false, "two"),
                report(Part.SUMMARY, YEAR, false, "two in a year")));
        reports.replace(3, TODAY, "rules", List.of(report(Part.SUMMARY, MONTH, false, "three")));
        reports.replace(4, TODAY, "other rules", List.of(report(Part.SUMMARY, MONTH, false, "four")));

        assertThat(reports.summaries(MONTH, TODAY, "rules")).isEqualTo(Map.of(2L, "two", 3L, "three"));
    }

    @Test
    public void untilThoseOfTodayAreMadeTheNightBeforeIsFuller() {
        LocalDate yesterday = TODAY.minusDays(1);
        NightlyReport summary = report(Part.SUMMARY, MONTH, false, "{}");
        assertThat(reports.fullestNight("rules")).isEmpty();
        reports.replace(1, yesterday, "rules", List.of(summary));
        reports.replace(2, yesterday, "rules", List.of(summary));

        reports.replace(1, TODAY, "rules", List.of(summary));
        assertThat(reports.fullestNight("rules")).contains(
                new NightlyReports.Night(yesterday, 2, summary.madeAt()));
        assertThat(reports.summaries(MONTH, yesterday, "rules")).hasSize(2);

        reports.replace(2, TODAY, "rules", List.of(summary));
        assertThat(reports.fullestNight("rules").map(NightlyReports.Night::day)).contains(TODAY);
    }

    @Test
    public void newOnesTakeThePlaceOfAllOfTheSpace() {
        reports.replace(2, TODAY, "rules", List.of(OF_MONTH));

        reports.replace(1, TODAY, "rules", List.of(report(MONTH, true, "new")));

        assertThat(reports.natural(1, TODAY, "rules").map(NightlyReport::text)).contains("new");
        assertThat(reports.of(1, Part.REPORT, YEAR, TODAY, "rules")).isEmpty();
        assertThat(reports.of(2, Part.REPORT, MONTH, TODAY, "rules")).isPresent();
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
