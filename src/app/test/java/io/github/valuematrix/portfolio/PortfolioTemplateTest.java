package io.github.valuematrix.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.Templates;
import io.github.valuematrix.matrix.Stage;
import io.github.valuematrix.privacy.SpaceSummary;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.Test;

public class PortfolioTemplateTest {

    private final Company company = new Company();

    private static Document rendered(PortfolioPage page) {
        Map<String, Object> context = new Templates().createDefaultVelocityContext();
        Map<String, Object> action = new HashMap<>();
        action.put("portfolio", page);
        context.put("action", action);
        return Jsoup.parse(new Templates().getRenderedTemplate("/io/github/valuematrix/portfolio/portfolio.vm", context));
    }

    private Document page() {
        return rendered(company.page());
    }

    /** For the test of the allow-list. */
    public static void renderEveryState() {
        Company some = new Company();
        some.spaces = 9;
        rendered(some.page());
        some.address = Map.of("step", "cultural", "sort", "space", "days", "28");
        rendered(some.page());
        some.address = Map.of("q", "nothing like it");
        rendered(some.page());
        for (int space = 0; space < 60; space++) {
            some.lines.add(some.lines.get(0));
        }
        some.address = Map.of("page", "2");
        rendered(some.page());
        some.links = List.of();
        rendered(some.page());
        rendered(some.text().without(true, true, Company.TODAY));
        rendered(null);
    }

    @Test
    public void saysWhoseSpacesTheseAreAndAsOfWhen() {
        assertThat(page().select(".vm-line").text()).isEqualTo("You see all 4 spaces. Compared with 25 May 2026 – "
                + "23 Aug 2026. As of last night: 23 Nov 2026, 01:12.");
        company.administersSite = false;
        company.madeAt = null;
        assertThat(page().select(".vm-line").text()).startsWith("You see the 4 spaces that you administer.")
                .endsWith("As of now.");
    }

    @Test
    public void countsTheSpacesAtEachStepAndFiltersByThem() {
        Document page = page();

        assertThat(page.select(".vm-steps li").eachText()).containsExactly(
                "Step 3 Not measured: nobody is set up as a customer or partner. Set up", "Step 2 1 Cultural change",
                "Step 1 1 Operational improvement", "Before step 1 1 First gate not passed",
                "No step yet 1 Too small or too new");
        assertThat(page.select(".vm-steps a.vm-step-count").get(0).attr("href")).contains("step=cultural");
        company.address = Map.of("step", "cultural");
        Element chosen = page().selectFirst(".vm-steps [aria-current]");
        assertThat(chosen.text()).isEqualTo("1 Cultural change");
        assertThat(chosen.attr("href")).as("shows all again").doesNotContain("step=");
        assertThat(page().select(".vm-spaces tbody tr")).hasSize(1);
    }

    @Test
    public void onlySiteAdminsAreSentToTheSettings() {
        company.administersSite = false;

        assertThat(page().select(".vm-unmeasured").text())
                .isEqualTo("Step 3 Not measured: nobody is set up as a customer or partner.");
        company.measuresExternal = true;
        assertThat(page().select(".vm-unmeasured")).isEmpty();
    }

    @Test
    public void aLineSaysStepPeopleContributionsAndTheirChange() {
        Element line = page().select(".vm-spaces tbody tr").get(1);

        assertThat(line.select("th a").attr("href")).isEqualTo("adoption.action?key=FS&period=91");
        assertThat(line.select("th, td").eachText()).containsExactly("Field Service teams",
                "1 Operational 2 of 3 gates to step 2", "47", "7 more", "612", "100% more", "23%", "50%", "5 h 40 min");
        assertThat(line.select(".vm-spark").attr("aria-label")).endsWith("the oldest first: 1, 0, 2, 3, 4, 5, 6, 7, 8, "
                + "9, 10, 11, 12");
    }

    @Test
    public void whatIsHiddenHasAWordAndAReasonAndNoChange() {
        Element line = page().select(".vm-spaces tbody tr").get(3);

        assertThat(line.select("td").get(1).text()).isEqualTo("Fewer than 5 people Hidden, so that nobody can be picked out.");
        assertThat(line.select("td").get(2).text()).isEmpty();
        assertThat(line.select("td").get(6).text())
                .isEqualTo("Hidden Otherwise a hidden number beside it could be worked out.");
    }

    @Test
    public void belowTheStepStandsWhatMattersMost() {
        assertThat(hint(new SpaceSummary.Step(Stage.NO_VERDICT, Stage.OPERATIONAL, 0, 2, false, true,
                LocalDate.of(2025, 6, 21)))).isEqualTo("nothing since 21 Jun 2025");
        assertThat(hint(new SpaceSummary.Step(Stage.NO_VERDICT, Stage.OPERATIONAL, 0, 2, false, true, null)))
                .isEqualTo("too few people or too little activity");
        assertThat(hint(new SpaceSummary.Step(Stage.CULTURAL, Stage.BUSINESS_MODEL, 0, 1, false, true, null)))
                .isEqualTo("new since a quarter ago");
        assertThat(hint(new SpaceSummary.Step(Stage.STARTING, Stage.OPERATIONAL, 0, 2, true, false, null)))
                .isEqualTo("ahead: gates of a later step are passed");
        assertThat(hint(new SpaceSummary.Step(Stage.CULTURAL, Stage.BUSINESS_MODEL, 0, 1, false, false, null)))
                .isEqualTo("step 3 not measured");
        company.measuresExternal = true;
        assertThat(hint(new SpaceSummary.Step(Stage.CULTURAL, Stage.BUSINESS_MODEL, 0, 1, false, false, null)))
                .isEqualTo("gate to step 3 not passed");
        assertThat(hint(new SpaceSummary.Step(Stage.BUSINESS_MODEL, Stage.BUSINESS_MODEL, 1, 1, false, false, null)))
                .isEmpty();
    }

    private String hint(SpaceSummary.Step step) {
        company.lines.set(0, Company.with(company.lines.get(0), step));
        return page().select(".vm-spaces tbody tr").stream().filter(row -> row.text().startsWith("Field Service"))
                .findFirst().orElseThrow().select("td .vm-hint").eachText().stream().findFirst()
                .filter(text -> !text.startsWith("7 more")).orElse("");
    }

    @Test
    public void headersSaySortAndOpenDefinitions() {
        Document page = page();

        assertThat(page.select(".vm-spaces [aria-sort=descending]").text()).startsWith("Contributions");
        assertThat(page.select(".vm-spaces thead a[href^=?]")).hasSize(6);
        assertThat(page.select(".vm-spaces thead .vm-info").eachAttr("href")).hasSize(4).allSatisfy(anchor ->
                assertThat(page.select(anchor)).as(anchor).hasSize(1));
    }

    @Test
    public void longTablesHavePages() {
        for (int space = 0; space < 60; space++) {
            company.lines.add(company.lines.get(0));
        }
        assertThat(page().select(".vm-paging").text()).isEqualTo("1 to 25 of 64 Next");
        company.address = Map.of("page", "3");
        assertThat(page().select(".vm-paging").text()).isEqualTo("51 to 64 of 64 Previous");
        company.address = Map.of("page", "9");
        assertThat(page().select(".vm-spaces tbody tr")).as("the last one").hasSize(14);
    }

    @Test
    public void whereNoSpaceFitsItSaysSoAndOffersAll() {
        company.address = Map.of("q", "<b>");
        Document page = page();

        assertThat(page.select("p.vm-empty").text()).isEqualTo("No space fits these filters. Clear");
        assertThat(page.select("input[name=q]").attr("value")).isEqualTo("<b>");
    }

    @Test
    public void spacesThatHaveNotBeenLookedAtAreSaidToBeMissing() {
        company.spaces = 5;

        assertThat(page().select(".vm-notice").text()).startsWith("1 space is missing here");
    }

    @Test
    public void theMapHasANumberInEveryCellAndItsDiagonalApart() {
        Element map = page().select(".vm-heat").get(0);

        assertThat(map.select("thead th").eachText()).containsExactly("Who wrote (row), on whose work (column)",
                "Space FS", "Design", "Other silos");
        assertThat(map.select("tbody td").eachText()).containsExactly("241", "38",
                "Fewer than 5 people Hidden, so that nobody can be picked out.", "14", "402", "9", "90", "0", "7");
        assertThat(map.select("td.vm-inside").eachText()).containsExactly("241", "402", "7");
        assertThat(map.select("td.vm-heat-0").eachText()).containsExactly("0");
        assertThat(map.select("td.vm-heat-4").eachText()).containsExactly("90");
    }

    @Test
    public void theListSaysTheSameAsTheMapWithoutWhatIsHidden() {
        assertThat(page().select(".vm-pairs").get(0).select("tbody tr").eachText()).containsExactly(
                "Design Design 402", "Space FS Space FS 241", "Other silos Space FS 90", "Space FS Design 38",
                "Design Space FS 14", "Design Other silos 9", "Other silos Other silos 7");
    }

    @Test
    public void bridgesAreBetweenSilosThatHaveAName() {
        assertThat(page().select(".vm-map-notes").get(0).select("p").eachText()).containsExactly(
                "Space FS and Design: 52 interactions, both ways together.",
                "Space FS wrote on the work of Design 38 times, and heard back 14 times.");
        assertThat(page().select(".vm-map-notes").get(1).select("p").eachText()).containsExactly(
                "Field Service and Product Design: 15 links, both ways together.",
                "Field Service links to Product Design 12 times, and is linked back 3 times.");
    }

    @Test
    public void withoutLinksThereIsNoMapOfThem() {
        company.links = List.of();

        assertThat(page().select(".vm-heat")).hasSize(1);
        assertThat(page().select(".vm-map-section").get(1).text()).contains("No links stand in these spaces.");
    }

    @Test
    public void whereThereIsNothingToShowItSaysWhy() {
        assertThat(rendered(company.text().without(true, true, Company.TODAY)).select(".vm-empty").text())
                .startsWith("You administer no space");
        assertThat(rendered(company.text().without(false, true, Company.TODAY)).select(".vm-empty").text())
                .startsWith("Log in");
        assertThat(rendered(company.text().without(true, false, Company.TODAY)).select(".vm-empty").text())
                .startsWith("The wiki is still being read");
        assertThat(rendered(null).text()).contains("This report could not be made");
    }
}
