package io.github.valuematrix.report;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.Templates;
import io.github.valuematrix.ledger.BackFillProgress.State;
import io.github.valuematrix.ledger.OutgoingLinks;
import io.github.valuematrix.ledger.Period;
import io.github.valuematrix.ledger.SpaceActivity;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.Test;

public class ReportTemplateTest {

    @Test
    public void opensWithItsFindingAndFourNumbers() {
        Document page = rendered(Fernhill.report());

        assertThat(page.select("h1").text()).isEqualTo("Adoption");
        assertThat(page.select(".vm-sentence").text()).isEqualTo("47 people made 27 contributions to Field Service");
        assertThat(page.select(".vm-value").eachText()).containsExactly("47", "5", "12", "10");
        assertThat(page.select(".vm-figure").first().text()).contains("4 more than before");
    }

    @Test
    public void eachNumberHasItsDefinitionBesideIt() {
        Document page = rendered(Fernhill.report());

        assertThat(page.select(".vm-figure, .vm-sums tbody tr")).hasSize(9).allSatisfy(number ->
                assertThat(number.select("details dl dt")).hasSizeGreaterThanOrEqualTo(3));
        assertThat(page.select("#vm-definitions details")).hasSize(Measure.values().length);
    }

    @Test
    public void theMonthsAreATableWithHeadings() {
        Element table = rendered(Fernhill.report()).selectFirst(".vm-months");

        assertThat(table.select("thead th").eachText()).containsExactly("Month", "Contributions", "Pages", "Blog posts",
                "Edits", "Comments", "Replies");
        assertThat(table.select("tbody th[scope=row]").eachText()).containsExactly("November 2026", "October 2026");
        assertThat(table.selectFirst("tfoot tr").text()).isEqualTo("All together 27 3 2 12 6 4");
    }

    @Test
    public void longHistoriesKeepTheirEarlierMonthsInTheTable() {
        Document page = rendered(Fernhill.report(new Asked(Asked.ALL, Optional.of(Period.ALL_TIME),
                Fernhill.TODAY, ""), Fernhill.done(), Fernhill.activity(Period.ALL_TIME, 30, 71), null,
                Fernhill.activity(Period.ALL_TIME, 30, 71)));

        assertThat(page.select(".vm-months tbody th[scope=row]")).hasSize(30);
        assertThat(page.select(".vm-months .vm-more th[scope=row]")).hasSize(6);
    }

    @Test
    public void ofThousandsOfLinkedSpacesThoseWithMostLinksAreNamed() {
        SpaceActivity few = Fernhill.activity(Fernhill.PERIOD, 1, 12);
        TreeMap<String, Long> out = new TreeMap<>(Map.of("*", 1000L));
        for (int space = 1; space <= 3000; space++) {
            out.put("S" + space, (long) space);
        }
        SpaceActivity many = new SpaceActivity("FS", Fernhill.PERIOD, null, 12, few.total(), few.months(),
                new OutgoingLinks(null, out, null, null), new TreeMap<>());
        Element table = rendered(Fernhill.report(Fernhill.asked(), Fernhill.done(), many, null,
                Fernhill.activity(Period.ALL_TIME, 1, 12))).selectFirst(".vm-mirror");

        List<String> rows = table.select("tbody th[scope=row]").eachText();
        assertThat(rows).hasSize(52).endsWith("2,950 more spaces, with fewer links each", "Other spaces");
        assertThat(table.text()).contains("0 2,950 more spaces, with fewer links each 4,352,725");
    }

    @Test
    public void thePeriodIsChosenByLinksAndAForm() {
        Document page = rendered(Fernhill.report());

        assertThat(page.select(".vm-menu li a").eachAttr("href")).first().asString()
                .startsWith("?key=FS&period=natural");
        assertThat(page.select(".vm-menu a[aria-current]").text()).startsWith("Last 28 days");
        assertThat(page.select("form input[name=to]").val()).isEqualTo("2026-11-22");
        assertThat(page.select("form").attr("method")).isEqualTo("get");
    }

    @Test
    public void whatTheSiteKeepsNoLongerIsSaidToBeLeftOut() {
        SpaceActivity all = Fernhill.activity(Fernhill.PERIOD, 1, 12);
        SpaceActivity kept = new SpaceActivity("FS", Fernhill.PERIOD, Fernhill.PERIOD.from().plusDays(2),
                all.contributors(), all.total(), all.months(), all.links(), all.incoming());
        Document page = rendered(Fernhill.report(Fernhill.asked(), Fernhill.done(), kept, null,
                Fernhill.activity(Period.ALL_TIME, 1, 12)));

        assertThat(page.text()).contains("So is activity before 28 Oct 2026: this site keeps it no longer.");
        assertThat(page.select(".vm-line").text()).isEqualTo(
                "28 days. Not compared with the period before: this site keeps no activity that old.");
        assertThat(rendered(Fernhill.report()).text()).doesNotContain("no longer");
        assertThat(rendered(Fernhill.report()).select(".vm-line").text())
                .isEqualTo("28 days. Compared with 28 Sept 2026 – 25 Oct 2026.");
    }

    @Test
    public void ofAllTimeItSaysSinceWhenActivityIsKept() {
        SpaceActivity all = Fernhill.activity(Period.ALL_TIME, 1, 12);
        SpaceActivity kept = new SpaceActivity("FS", Period.ALL_TIME, Fernhill.PERIOD.from(), all.contributors(),
                all.total(), all.months(), all.links(), all.incoming());
        Asked ever = new Asked(Asked.ALL, Optional.of(Period.ALL_TIME), Fernhill.TODAY, "");

        assertThat(rendered(Fernhill.report(ever, Fernhill.done(), kept, null, kept)).select(".vm-line").text())
                .isEqualTo("Everything since 26 Oct 2026: this site keeps no older activity.");
        assertThat(rendered(Fernhill.report(ever, Fernhill.done(), all, null, all)).select(".vm-line").text())
                .isEqualTo("Everything that the wiki still holds.");
    }

    @Test
    public void whileTheSpaceIsReadItSaysHowFarAndShowsWhatThereIs() {
        Document page = rendered(Fernhill.report(Fernhill.asked(), Fernhill.running(),
                Fernhill.activity(Fernhill.PERIOD, 1, 12), null, Fernhill.activity(Period.ALL_TIME, 1, 12)));

        assertThat(page.select(".vm-state").text()).contains("8,240 of 12,900 pages read").contains("64%");
        assertThat(page.select("[role=progressbar]").attr("aria-valuenow")).isEqualTo("64");
        assertThat(page.select(".vm-figure")).hasSize(4);
    }

    @Test
    public void whileReadingIsHeldItSaysWhomToAskAndThatTheNumbersAreNotComplete() {
        for (State state : List.of(State.PAUSED, State.CANCELLED)) {
            Document page = rendered(Fernhill.unfinished(state, false));

            assertThat(page.select(".vm-state").text()).doesNotContain("still reading")
                    .contains("Ask a site administrator", "missing from the numbers", "8,240 of 12,900 pages read");
            assertThat(page.select(".vm-state a")).isEmpty();
            assertThat(page.select(".vm-so-far").text()).contains("not complete");
            assertThat(page.select(".vm-finding").text()).startsWith("Not everything is read yet. So far: 47 people");
            assertThat(page.text()).doesNotContain("still being read", "All numbers can be trusted");
        }
    }

    @Test
    public void whoAdministersTheSiteIsLedToTheBackFill() {
        for (State state : List.of(State.PAUSED, State.CANCELLED)) {
            Document page = rendered(Fernhill.unfinished(state, true));

            assertThat(page.select(".vm-state a").attr("href")).endsWith("/admin/plugins/value-matrix/jobs.action");
            assertThat(page.select(".vm-state").text()).doesNotContain("Ask a site administrator");
        }
    }

    @Test
    public void beforeItIsReadItSaysSoToEverybody() {
        for (boolean administersSite : new boolean[] {true, false}) {
            Document page = rendered(Fernhill.unfinished(State.WAITING, administersSite));

            assertThat(page.select(".vm-state").text()).contains("about to read this space");
            assertThat(page.select(".vm-state a")).isEmpty();
        }
    }

    @Test
    public void whereNothingHappenedItOffersAllTime() {
        Document page = rendered(Fernhill.report(Fernhill.asked(), Fernhill.done(),
                Fernhill.nothing(Fernhill.PERIOD), null, Fernhill.activity(Period.ALL_TIME, 3, 7)));

        assertThat(page.select(".vm-empty h2").text()).isEqualTo("Nobody has written here in this period");
        assertThat(page.select(".vm-empty a").attr("href")).startsWith("?key=FS&period=all");
        assertThat(page.select(".vm-figure")).isEmpty();
    }

    @Test
    public void aReportThatCouldNotBeMadeSaysSo() {
        assertThat(rendered(null).text()).contains("This report could not be made");
    }

    @Test
    public void namesAreText() {
        ReportText text = new ReportText(Fernhill.wording(), "\"><b>", "<b>Field & Service</b>",
                Fernhill.STANDING);
        Report report = text.report(Fernhill.asked(),
                new ReadingText(Fernhill.wording(), Fernhill.done(), false),
                Fernhill.activity(Fernhill.PERIOD, 1, 9), null,
                AllTime.of(Fernhill.activity(Period.ALL_TIME, 1, 9)), key -> "<i>" + key + "</i>");

        assertThat(rendered(report).select("b, i")).isEmpty();
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
