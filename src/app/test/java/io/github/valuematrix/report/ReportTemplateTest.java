package io.github.valuematrix.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.Templates;
import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;
import io.github.valuematrix.ledger.BackFillProgress.State;
import io.github.valuematrix.ledger.Contributions;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.ledger.TimelineNote;
import io.github.valuematrix.matrix.NextStep;
import io.github.valuematrix.matrix.Stage;
import io.github.valuematrix.metric.Metric;
import io.github.valuematrix.privacy.ShownStep;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.Test;

public class ReportTemplateTest {

    private final Fernhill space = new Fernhill();

    @Test
    public void opensWithTheStageTheGatesAndTheNextStep() {
        Element stage = page().selectFirst(".vm-stage");

        assertThat(page().select("h1").text()).isEqualTo("Adoption");
        assertThat(stage.select(".vm-sentence").text())
                .isEqualTo("Field Service is at step 1 of 3: operational improvement");
        assertThat(stage.select(".vm-rail [aria-current=step]").text()).startsWith("1 Here Operational improvement");
        assertThat(stage.select(".vm-gate .vm-value").eachText()).containsExactly("23%", "3", "3");
        assertThat(stage.select(".vm-lozenge").eachText()).containsExactly("Not yet", "Passed", "Passed");
        assertThat(stage.select(".vm-next").text()).contains("Next step: Ask people of other silos",
                "7 more pairs of people across silos");
        assertThat(stage.select(".vm-next a").attr("href")).isEqualTo("../../collector/pages.action?key=FS");
    }

    @Test
    public void notesOfTheYearAreFlagsInTheOrderOfTheirDays() {
        space.notes = List.of(new TimelineNote(4, Fernhill.TODAY.minusDays(365), "too long ago"),
                new TimelineNote(3, Fernhill.TODAY.minusDays(364), "New <b>start</b> page"),
                new TimelineNote(1, Fernhill.TODAY.minusDays(20), "Training week"),
                new TimelineNote(2, Fernhill.TODAY.plusDays(1), "still to come"));

        assertThat(page().select(".vm-flags li").eachText())
                .containsExactly("A 24 Nov 2025 New <b>start</b> page", "B 3 Nov 2026 Training week");
        assertThat(page().select(".vm-flags li").get(1).attr("data-day")).isEqualTo("2026-11-03");
    }

    @Test
    public void onlyWhoAdministersTheSpaceIsLedToNotesAndReaders() {
        assertThat(page().select("a[href='adoption-settings.action?key=FS']").eachText())
                .containsExactly("Notes and readers", "Add a note");
        space.administers = false;
        assertThat(page().select("a[href^=adoption-settings], a[href^=portfolio]")).isEmpty();
    }

    @Test
    public void theLinkToCopySaysWhoCanOpenIt() {
        assertThat(page().select(".vm-copy").attr("data-copied")).isEqualTo("Copied. Admins of this space and site admins "
                + "can open it. For all others there is no such page.");
        space.readers = 1;
        assertThat(page().select(".vm-copy").attr("data-copied")).contains("the one person or group named as its reader");
        space.readers = 3;
        assertThat(page().select(".vm-copy").attr("data-copied")).contains("the 3 people or groups named as its readers");
    }

    @Test
    public void whereAStepCannotBeToldItSaysWhatIsNeededAndWhatIsThere() {
        space.readings = List.of(Stage.NO_VERDICT, Stage.NO_VERDICT, Stage.NO_VERDICT);
        Element stage = page().selectFirst(".vm-stage");

        assertThat(stage.select(".vm-sentence").text()).isEqualTo("It is too early for a step of Field Service");
        assertThat(stage.select(".vm-rail, .vm-gate")).isEmpty();
        assertThat(stage.select(".vm-needs li").eachText()).first().asString()
                .isEqualTo("People with a page, an edit or a comment 47 of 5 needed");
    }

    @Test
    public void theMatrixIsATableWithItsHereAndItsShares() {
        Element grid = page().selectFirst(".vm-grid");

        assertThat(grid.select("thead th").eachText())
                .containsExactly("Within a silo", "Across silos", "Customers and partners");
        assertThat(grid.select("tbody th[scope=row]").eachText()).containsExactly("Existing", "New");
        assertThat(grid.select("td .vm-value").eachText())
                .containsExactly("168", "52", "Not measured", "41", "33", "Not measured");
        assertThat(grid.select("td.vm-here").text()).contains("1 Operational improvement Here", "168 57% of all");
        assertThat(page().select(".vm-below").text())
                .isEqualTo("294 interactions in all, 12 more than before. 6 others are left out: one side has no silo or no name.");
    }

    @Test
    public void whileACellIsHiddenNoShareAndNoSumIsShown() {
        space.across = Said.absent(Reason.FEW_PEOPLE);
        Document page = page();

        assertThat(page.select(".vm-grid td").get(2).text())
                .isEqualTo("Across silos Fewer than 5 people Hidden, so that nobody can be picked out.");
        assertThat(page.select(".vm-grid").text()).doesNotContain("of all");
        assertThat(page.select(".vm-below").text()).startsWith("How many there are in all is hidden");
    }

    @Test
    public void beforeThePastIsKnownThereIsOneRow() {
        space.pastIsKnown = false;

        assertThat(page().select(".vm-grid tbody th").eachText())
                .containsExactly("All Too early: needs the half year before.");
        assertThat(page().select(".vm-grid td.vm-here")).isEmpty();
    }

    @Test
    public void eachChartHasATableThatSaysTheSame() {
        Document page = page();

        assertThat(page.select(".vm-chart")).hasSize(3).allSatisfy(chart -> {
            assertThat(chart.attr("role")).isEqualTo("img");
            assertThat(chart.attr("aria-label")).isNotEmpty();
            Element table = page.selectFirst("[data-chart=" + chart.id() + "]");
            assertThat(table.select("tbody tr")).isNotEmpty().allSatisfy(row -> {
                assertThat(row.attr("data-from")).matches("\\d{4}-\\d{2}-\\d{2}");
                assertThat(row.select("td")).hasSameSizeAs(table.select("[data-series]"));
            });
        });
        assertThat(page.select("[data-chart=vm-chart-people] td").eachText())
                .containsExactly("Fewer than 5 people", "47");
        assertThat(page.select("[data-chart=vm-chart-people] td").eachAttr("data-number")).containsExactly("", "47");
    }

    @Test
    public void aWeekThatIsNotOverIsNoPointOfTheTrend() {
        assertThat(page().select("[data-chart=vm-chart-weeks] tbody tr")).hasSize(3);
        assertThat(page().select("[data-chart=vm-chart-weeks] .vm-in-period")).hasSize(3);
    }

    @Test
    public void whereNoPointMayBeShownTheReasonStandsInForTheChart() {
        space.contributors = Said.absent(Reason.FEW_PEOPLE);

        assertThat(page().select("#vm-chart-people")).isEmpty();
        assertThat(page().select(".vm-trend-row").get(1).text()).contains("Hidden, so that nobody can be picked out.");
    }

    @Test
    public void everyNumberLeadsToItsDefinition() {
        Document page = page();

        assertThat(page.select("#vm-definitions details")).hasSize(Metric.values().length)
                .allSatisfy(definition -> assertThat(definition.select("dd").eachText()).hasSize(4));
        assertThat(page.select(".vm-info")).hasSizeGreaterThan(30).allSatisfy(info ->
                assertThat(page.select("details" + info.attr("href"))).hasSize(1));
        assertThat(page.select(".vm-measures tbody tr, .vm-gate, .vm-benefit-figure, .vm-trend-number")).allSatisfy(
                number -> assertThat(number.select(".vm-info")).hasSize(1));
    }

    @Test
    public void noAnchorIsThereTwice() {
        List<String> anchors = page().select("[id]").eachAttr("id");
        Set<String> distinct = new HashSet<>(anchors);

        assertThat(anchors).hasSameSizeAs(distinct);
    }

    @Test
    public void changesAreSaidInWordsAndWithASign() {
        Element row = page().select(".vm-measures tbody tr").stream()
                .filter(each -> each.text().startsWith("Cross-space links added")).findFirst().orElseThrow();

        assertThat(row.select("td").eachText()).containsExactly("12", "9", "3 more");
        assertThat(row.select(".vm-up")).hasSize(1);
    }

    @Test
    public void withoutAPeriodBeforeThereAreNoColumnsForIt() {
        space.compared = false;

        assertThat(page().select(".vm-measures").first().select("thead th").eachText())
                .containsExactly("Measure", "This period");
        assertThat(page().select(".vm-line").text()).isEqualTo(
                "28 days. Not compared with the period before: this site keeps no activity that old.");
    }

    @Test
    public void ofThousandsOfLinkedSpacesThoseWithMostLinksAreNamed() {
        Map<String, Long> out = new TreeMap<>(Map.of("*", 1000L));
        for (int other = 1; other <= 3000; other++) {
            out.put("S" + other, (long) other);
        }
        space.linksOut = out;
        space.linksIn = Map.of();
        Element table = page().selectFirst(".vm-mirror");

        assertThat(table.select("tbody th[scope=row]").eachText()).hasSize(52)
                .endsWith("2,950 more spaces, with fewer links each", "Other spaces");
        assertThat(table.text()).contains("0 2,950 more spaces, with fewer links each 4,352,725");
    }

    @Test
    public void thePeriodIsChosenByLinksAndAForm() {
        Document page = page();

        assertThat(page.select(".vm-menu li a").eachAttr("href")).first().asString()
                .startsWith("?key=FS&period=natural");
        assertThat(page.select(".vm-menu a[aria-current]").text()).startsWith("Last 28 days");
        assertThat(page.select("form input[name=to]").val()).isEqualTo("2026-11-22");
        assertThat(page.select("form").attr("method")).isEqualTo("get");
    }

    @Test
    public void theLinkToCopyKeepsTheVeryDays() {
        assertThat(page().select(".vm-copy").attr("href"))
                .isEqualTo("?key=FS&period=other&from=2026-10-26&to=2026-11-22&asOf=2026-11-23");
    }

    @Test
    public void whatTheSiteKeepsNoLongerIsSaidToBeLeftOut() {
        space.firstDay = Fernhill.PERIOD.from().plusDays(2);

        assertThat(page().text()).contains("So is activity before 28 Oct 2026: this site keeps it no longer.");
        assertThat(rendered(Fernhill.report()).text()).doesNotContain("no longer");
        assertThat(rendered(Fernhill.report()).select(".vm-line").text())
                .isEqualTo("28 days. Compared with 28 Sept 2026 – 25 Oct 2026.");
    }

    @Test
    public void whileTheSpaceIsReadItSaysHowFarAndShowsWhatThereIs() {
        space.reading(State.RUNNING);

        assertThat(page().select(".vm-state").text()).contains("8,240 of 12,900 pages read").contains("64%");
        assertThat(page().select("[role=progressbar]").attr("aria-valuenow")).isEqualTo("64");
        assertThat(page().select(".vm-grid")).hasSize(1);
    }

    @Test
    public void whileReadingIsHeldItSaysWhomToAskAndThatTheNumbersAreNotComplete() {
        for (State state : List.of(State.PAUSED, State.CANCELLED)) {
            Document page = rendered(space.reading(state).made());

            assertThat(page.select(".vm-state").text()).doesNotContain("still reading")
                    .contains("Ask a site administrator", "missing from the numbers", "8,240 of 12,900 pages read");
            assertThat(page.select(".vm-state a")).isEmpty();
            assertThat(page.select(".vm-so-far").text()).contains("not complete");
            assertThat(page.text()).doesNotContain("still being read", "All numbers can be trusted");
        }
    }

    @Test
    public void whoAdministersTheSiteIsLedToTheBackFill() {
        space.administersSite = true;
        for (State state : List.of(State.PAUSED, State.CANCELLED)) {
            Document page = rendered(space.reading(state).made());

            assertThat(page.select(".vm-state a").attr("href")).endsWith("/admin/plugins/value-matrix/jobs.action");
            assertThat(page.select(".vm-state").text()).doesNotContain("Ask a site administrator");
        }
    }

    @Test
    public void beforeItIsReadItSaysSoToEverybody() {
        for (boolean administersSite : new boolean[] {true, false}) {
            space.administersSite = administersSite;
            Document page = rendered(space.reading(State.WAITING).made());

            assertThat(page.select(".vm-state").text()).contains("about to read this space");
            assertThat(page.select(".vm-state a")).isEmpty();
        }
    }

    @Test
    public void whereNothingHappenedItOffersTheYearAndAPlan() {
        space.contributions = Contributions.NONE;
        Document page = page();

        assertThat(page.select(".vm-empty h2").text()).isEqualTo("Nobody has written here in this period");
        assertThat(page.select(".vm-empty a").eachAttr("href")).containsExactly("?key=FS&period=365",
                "../../pages/createpage.action?spaceKey=FS");
        assertThat(page.select(".vm-stage, .vm-grid, .vm-trend")).isEmpty();
        assertThat(page.select(".vm-mirror")).hasSize(1);
    }

    @Test
    public void whereNothingEverHappenedItSaysWhenTheReportBegins() {
        space.contributions = Contributions.NONE;
        space.asked = new Asked(Asked.NATURAL, Optional.empty(), Fernhill.TODAY, "");

        assertThat(page().select(".vm-empty h2").text()).isEqualTo("Nobody has written here yet");
        assertThat(page().select(".vm-empty a")).hasSize(1);
    }

    @Test
    public void aPeriodToComeIsNotCalledEmpty() {
        space.contributions = Contributions.NONE;
        space.asked = new Asked(Asked.OTHER, Optional.of(new Period(Fernhill.TODAY.plusDays(9),
                Fernhill.TODAY.plusDays(40))), Fernhill.TODAY, "");

        assertThat(page().select(".vm-empty h2").text()).isEqualTo("This period has not begun yet");
    }

    @Test
    public void whoDoesNotAdministerTheSiteIsNotSentToItsAdministration() {
        space.next = new ShownStep(NextStep.NAME_CUSTOMERS, null);
        assertThat(page().select(".vm-next a")).isEmpty();

        space.administersSite = true;
        assertThat(page().select(".vm-next a").attr("href"))
                .isEqualTo("../../admin/plugins/value-matrix/settings.action");
    }

    @Test
    public void aReportThatCouldNotBeMadeSaysSo() {
        assertThat(rendered(null).text()).contains("This report could not be made");
    }

    @Test
    public void namesAreText() {
        space.key = "\"><b>";
        space.name = "<b>Field & Service</b>";
        space.linksOut = Map.of("<i>", 3L);

        assertThat(page().select("b, i")).isEmpty();
        assertThat(page().text()).contains("<b>Field & Service</b>", "<i>Space <i></i>");
    }

    private Document page() {
        return rendered(space.made());
    }

    static Document rendered(Report report) {
        Map<String, Object> context = new HashMap<>(new Templates().createDefaultVelocityContext());
        context.put("action", new Action(report));
        return Jsoup.parse(new Templates().getRenderedTemplate("io/github/valuematrix/report/report.vm", context));
    }

    /** What the template sees of the action. */
    public static final class Action {

        private final Report report;

        Action(Report report) {
            this.report = report;
        }

        public Report getReport() {
            return report;
        }
    }
}
