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
import io.github.valuematrix.EnglishTexts;
import io.github.valuematrix.Templates;
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
    private final MatrixMacro macro = new MatrixMacro(new Templates(), new EnglishTexts(),
            new Permissions(rights, null, null, null) {
                @Override
                public ConfluenceUser reader() {
                    return null;
                }
            });

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
                + "Use one of: none, operational, cultural, business-model.");
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
