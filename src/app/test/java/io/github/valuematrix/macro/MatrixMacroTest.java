package io.github.valuematrix.macro;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyList;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.pages.Page;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.user.ConfluenceUser;
import io.github.valuematrix.matrix.Stage;
import io.github.valuematrix.permission.Permissions;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.Test;

public class MatrixMacroTest {

    private static final String WHAT_WE_DO = "<div class=\"table-wrap\"><table><tbody><tr>"
            + "<td><p><a href=\"/x\">Failure reports</a> are written once.</p></td>"
            + "<td>Product &amp; Quality comment.</td>"
            + "<td>Two pilot customers see the reports.</td></tr></tbody></table></div>";

    private final PermissionManager rights = mock(PermissionManager.class);
    private final ConversionContext page = mock(ConversionContext.class);
    private final Permissions nobody = new Permissions(rights, null, null, null) {
        @Override
        public ConfluenceUser reader() {
            return null;
        }
    };
    private final MatrixMacro macro = Shown.macro(nobody, Shown.live());

    @Test
    public void withoutParametersItIsTheJourneyOfThreeStepsWithWordsOfOurs() throws Exception {
        assertGolden("steps.html", macro.execute(Map.of(), "<p><br/></p>", page));
    }

    @Test
    public void theEditorsRowStandsBelowOursAndTheStepIsMarked() throws Exception {
        assertGolden("steps-here.html",
                macro.execute(Map.of("here", "operational", "title", "Where the service wiki is going"), WHAT_WE_DO,
                        page));
    }

    @Test
    public void theGridShowsTheEditorsWordsAndOursInTheStepsLeftEmpty() throws Exception {
        assertGolden("grid-here.html", macro.execute(Map.of("layout", "grid", "here", "cultural"),
                "<table><tr><th></th><th>In</th><th>Between</th><th>Out</th></tr>"
                        + "<tr><th>Old</th><td></td><td>Quality comments.</td><td>Suppliers read.</td></tr>"
                        + "<tr><th>New</th><td>Designers ask.</td><td>Engineers write.</td><td><br/></td></tr>"
                        + "</table>", page));
    }

    @Test
    public void inAMailTheTableCarriesItsOwnStyles() throws Exception {
        when(page.getOutputType()).thenReturn("email");

        String html = macro.execute(Map.of("here", "operational"), WHAT_WE_DO, page);

        assertGolden("steps-mail.html", html);
        assertThat(html).doesNotContain("class=").doesNotContain("<svg");
    }

    @Test
    public void inAWordFileTheCellThatIsHereSaysSo() throws Exception {
        when(page.getOutputType()).thenReturn("word");

        String html = macro.execute(Map.of("layout", "grid", "here", "cultural"), "", page);

        assertThat(Jsoup.parse(html).select("td").text())
                .contains("2 Cultural change: We are here");
    }

    @Test
    public void wordsAndNumbersStandTogetherWithTheirChangeAndWhatIsHiddenSaysWhy() throws Exception {
        assertGolden("grid-live.html", macro.execute(Map.of("layout", "grid", "mode", "both", "here", "live"), "",
                page));
    }

    @Test
    public void theJourneyHasARowOfNumbersBelowTheWords() throws Exception {
        assertGolden("steps-live.html", macro.execute(Map.of("mode", "both", "here", "live"), WHAT_WE_DO, page));
    }

    @Test
    public void theCompactJourneyIsThreeLinesWithTheEditorsWords() throws Exception {
        assertGolden("steps-compact.html", macro.execute(Map.of("compact", "true", "mode", "both", "here", "live"),
                WHAT_WE_DO, page));
    }

    @Test
    public void theCompactGridHoldsBareNumbers() throws Exception {
        assertGolden("grid-compact.html", macro.execute(Map.of("layout", "grid", "compact", "true", "mode", "numbers"),
                "", page));
    }

    @Test
    public void severalSpacesStandBesideEachOtherInEachCell() throws Exception {
        MatrixMacro several = Shown.macro(nobody, Shown.live(
                new Numbers(List.of("FS"), "Field Service", Shown.BEFORE, null),
                new Numbers(List.of("PD"), "Product Design", Shown.NOW, Shown.BEFORE)));

        assertGolden("grid-side-by-side.html", several.execute(
                Map.of("layout", "grid", "mode", "numbers", "side-by-side", "true"), "", page));
    }

    @Test
    public void inAFileNumbersStandInTheTableAndLinksWorkFromAnywhere() throws Exception {
        for (String output : List.of("pdf", "word", "html_export")) {
            when(page.getOutputType()).thenReturn(output);

            String html = macro.execute(Map.of("layout", "grid", "mode", "both", "here", "live"), "", page);

            assertGolden("grid-live-file.html", html);
            assertThat(html).doesNotContain("class=").doesNotContain("<svg").doesNotContain("node-1");
        }
    }

    @Test
    public void whoseReaderNobodyKnowsGetsTheWordsAlone() throws Exception {
        for (String output : List.of("email", "feed", "diff", "something-new")) {
            when(page.getOutputType()).thenReturn(output);

            String html = macro.execute(Map.of("mode", "numbers", "here", "live"), WHAT_WE_DO, page);

            assertGolden("steps-anybody.html", html);
        }
    }

    @Test
    public void sharesAreThoseOfAllInteractionsAndHiddenWithAnyCell() {
        Map<String, String> shares = Map.of("layout", "grid", "mode", "numbers", "show", "shares");

        assertThat(shown(shares, "").select(".value-matrix-absent").eachText())
                .contains("Fewer than 5 people").hasSize(6);
        MatrixMacro open = Shown.macro(nobody, Shown.live(
                new Numbers(List.of("PD"), "Product Design", Shown.BEFORE, null)));
        assertThat(Jsoup.parse(open.execute(shares, "", page)).select(".value-matrix-figure").eachText())
                .startsWith("57% show the discussions behind this number of all interactions");
    }

    @Test
    public void withoutNumbersTheWordsStayAndAPlainSentenceSaysWhy() {
        MatrixMacro unseen = Shown.macro(nobody, Live.without("You cannot see any space of this matrix."));

        Document html = Jsoup.parse(unseen.execute(Map.of("layout", "grid", "mode", "numbers", "here", "live"), "",
                page));

        assertThat(html.select(".value-matrix-instead").text()).isEqualTo("You cannot see any space of this matrix.");
        assertThat(html.select(".value-matrix-numbers, .value-matrix-marker")).isEmpty();
        assertThat(html.select(".value-matrix-words").text()).contains("reinvent how they work together");
    }

    @Test
    public void theStepThatIsHereCanBeTheEditorsWhileTheNumbersAreLive() {
        Document html = shown(Map.of("layout", "grid", "mode", "numbers", "here", "operational"), "");

        assertThat(html.select("td.value-matrix-here.value-matrix-within")).hasSize(1);
        assertThat(html.select(".value-matrix-foot span").eachText()).containsExactly("Product Design",
                "26 Oct 2026 – 22 Nov 2026, compared with the 28 days before", "Position set by the editors");
    }

    @Test
    public void beforeTheFirstStepNoneIsMarkedAndTheFootSaysSo() {
        Live starting = new Live(List.of(Shown.space("PD", "Product Design")), List.of(), Shown.FOUR_WEEKS,
                Stage.STARTING, "", "", 5);

        Document html = Jsoup.parse(Shown.macro(nobody, starting).execute(Map.of("here", "live"), "", page));

        assertThat(html.select(".value-matrix-marker")).isEmpty();
        assertThat(html.select(".value-matrix-foot span").eachText()).containsExactly("Product Design",
                "Before step 1");
    }

    @Test
    public void titlesAndValuesAreText() {
        Document html = shown(Map.of("title", "<script>alert(1)</script>", "layout", "<b>list</b>"), "");

        assertThat(html.select("script, b")).isEmpty();
        assertThat(html.select("caption").text()).isEqualTo("<script>alert(1)</script>");
    }

    @Test
    public void aValueThatIsNotKnownIsNamedInThePageAndTheMatrixStillStands() {
        Document html = shown(Map.of("here", "moon"), "");

        assertThat(html.select(".aui-message").text()).isEqualTo(
                "This matrix does not know the value “moon” for “here”. "
                + "Use one of: none, live, operational, cultural, business-model.");
        assertThat(html.select("table tbody tr")).hasSize(4);
    }

    @Test
    public void aHugeValueIsNamedByItsBeginning() {
        assertThat(shown(Map.of("here", "x".repeat(10_000)), "").select(".aui-message").text()).hasSizeLessThan(300);
    }

    @Test
    public void aBodyWithoutATableIsShownBelowAsItIs() {
        Document html = shown(Map.of(), "<ul><li>First</li></ul>");

        assertThat(html.select(".value-matrix > .value-matrix-rest > ul > li").text()).isEqualTo("First");
        assertThat(html.select("table tbody tr")).hasSize(3);
    }

    @Test
    public void onlyEditorsReadWhyTheirTableDoesNotFit() {
        String body = "<table><tr><td>a</td><td>b</td><td>c</td><td>d</td></tr></table>";
        Page content = mock(Page.class);
        when(page.getEntity()).thenReturn(content);

        assertThat(shown(Map.of(), body).select(".aui-message")).isEmpty();

        when(rights.getPermittedEntities(any(), any(Permission.class), anyList())).thenReturn(List.of(content));
        assertThat(shown(Map.of(), body).select(".aui-message").text())
                .isEqualTo("A row of this table has 4 columns, the matrix needs 3. It is shown as it is.");
    }

    @Test
    public void inThePreviewTheReaderIsTheEditor() {
        when(page.getOutputType()).thenReturn("preview");

        assertThat(shown(Map.of("layout", "grid"), "<table><tr><td>a</td><td>b</td><td>c</td></tr></table>")
                .select(".aui-message").text())
                .isEqualTo("This table has 1 row of words, the grid needs 2. It is shown as it is.");
    }

    @Test
    public void itRendersWithoutAContext() {
        assertThat(macro.execute(Map.of(), null, null)).contains("<table");
    }

    @Test
    public void aPageReaderHearsWhereWeAre() {
        Document html = shown(Map.of("here", "cultural"), "");

        assertThat(html.select("th[scope=col]").eachText())
                .containsExactly("Step 1 Operational improvement", "Step 2 We are here Cultural change",
                        "Step 3 Business-model transformation");
        assertThat(html.select("th[scope=row]").eachText())
                .containsExactly("Interactions", "Between", "What changes", "For example");
    }

    @Test(timeout = 10_000)
    public void tenThousandCellsStayFast() {
        String rows = "<tr><th>Row</th><td>one</td><td>two</td><td>three</td></tr>".repeat(2_500);

        macro.execute(Map.of(), "<table>" + rows + "</table>", page);
        long start = System.nanoTime();
        String html = macro.execute(Map.of(), "<table>" + rows + "</table>", page);

        assertThat(html).contains("three");
        assertThat((System.nanoTime() - start) / 1_000_000).as("milliseconds").isLessThan(2_000);
    }

    @Test
    public void itTakesARichTextBodyAndStandsByItself() {
        assertThat(macro.getBodyType()).isEqualTo(Macro.BodyType.RICH_TEXT);
        assertThat(macro.getOutputType()).isEqualTo(Macro.OutputType.BLOCK);
    }

    private Document shown(Map<String, String> parameters, String body) {
        return Jsoup.parse(macro.execute(parameters, body, page));
    }

    /** Compares with a file of the expected HTML, whatever the white space between its lines. */
    private static void assertGolden(String file, String html) throws IOException {
        try (InputStream expected = MatrixMacroTest.class.getResourceAsStream(file)) {
            assertThat(lines(html)).as(file)
                    .isEqualTo(lines(new String(expected.readAllBytes(), StandardCharsets.UTF_8)));
        }
    }

    private static String lines(String html) {
        return html.strip().replaceAll("\\s*\\n\\s*", "\n");
    }
}
