package io.github.valuematrix.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.sandbox.web.HttpVisitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.commons.text.StringEscapeUtils;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** The matrix wherever Confluence shows a page, made by the installed jar. */
public class MatrixOutputsTest {

    private static final String PDF = "/spaces/flyingpdf/pdfpageexport.action?pageId=";
    private static final String WORD = "/exportword?pageId=";
    private static final List<String> MARKUP = Stream.concat(Stream.of(WORD),
            Stream.of("html_export", "email", "feed", "diff").map(type -> "/pages/output.action?type=" + type + "&pageId="))
            .toList();
    /** A few seconds, on a machine that does nothing else. */
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private static final String LOZENGE = "<ac:structured-macro ac:name=\"status\"><ac:parameter ac:name=\"colour\">Green"
            + "</ac:parameter><ac:parameter ac:name=\"title\">DONE</ac:parameter></ac:structured-macro>";
    private static final String BOX = "<ac:structured-macro ac:name=\"info\"><ac:rich-text-body><p>Mind the gap"
            + "</p></ac:rich-text-body></ac:structured-macro>";
    private static final String LINK = "<ac:link><ri:page ri:content-title=\"Failure reports\" /></ac:link>";
    private static final String ROW = "<tr><td><p>First words " + LINK + "</p></td><td><p>Second words " + LOZENGE
            + "</p></td><td><p>Third words</p>" + BOX + "</td></tr>";
    private static final List<String> WORDS = List.of("First words", "Failure reports", "Second words", "DONE",
            "Third words", "Mind the gap", "We are here", "Where we go");

    @ClassRule
    public static final DemoSandbox DEMO = new DemoSandbox();

    private HttpVisitor ines;

    @Before
    public void logIn() throws Exception {
        ines = HttpVisitor.of(DEMO.baseUrl(), "ines");
    }

    @Test
    public void everyOutputHoldsTheJourneyAsOneTableWithItsWords() throws Exception {
        isOneTableEverywhere(ines.publish("FS", "Journey", matrix("steps", table(ROW))),
                List.of("Step 1", "Operational improvement", "Business-model transformation", "What changes"));
    }

    @Test
    public void everyOutputHoldsTheGridAsOneTableWithItsWords() throws Exception {
        isOneTableEverywhere(ines.publish("FS", "Grid", matrix("grid", table(ROW + ROW))),
                List.of("Within a silo", "Customers and partners", "Existing", "New", "Cultural change"));
    }

    @Test
    public void onThePageAndInItsPreviewTheStyleSheetHoldsTheLooks() throws Exception {
        long page = ines.publish("FS", "On screen", matrix("steps", table(ROW)));

        assertThat(ines.get("/pages/viewpage.action?pageId=" + page).body())
                .contains("class=\"value-matrix-table\"", "matrix.css");
    }

    @Test
    public void aPageOfAnotherSpaceShowsTheMatrixThatItIncludes() throws Exception {
        ines.publish("FS", "Shared journey", matrix("steps", table(ROW)));
        long page = ines.publish("PD", "Borrowed", "<ac:structured-macro ac:name=\"include\"><ac:parameter ac:name=\"\">"
                + "<ac:link><ri:page ri:space-key=\"FS\" ri:content-title=\"Shared journey\" /></ac:link></ac:parameter>"
                + "</ac:structured-macro>");

        Element shown = Jsoup.parse(ines.get("/pages/viewpage.action?pageId=" + page).body()).getElementById("content");
        assertThat(shown.select("table")).hasSize(1);
        assertThat(shown.text()).contains(WORDS);
        assertThat(shown.selectFirst("a:contains(Failure reports)").attr("href")).endsWith("/display/FS/Failure+reports");
        assertThat(pdf(page).words()).contains(WORDS);
        for (String address : List.of(WORD, MARKUP.get(1))) {
            assertThat(Jsoup.parse(ines.get(address + page).body()).text()).as(address).contains(WORDS);
        }
    }

    @Test
    public void whatEditorsShouldPutRightIsSaidOnTheirScreenAndInNoFileOrMessage() throws Exception {
        long page = ines.publish("FS", "Misfit", matrix("steps", table("<tr><td>1</td><td>2</td></tr>")));

        assertThat(ines.get("/pages/viewpage.action?pageId=" + page).body()).contains("2 columns");
        for (String address : MARKUP) {
            assertThat(ines.get(address + page).body()).as(address).contains("Where we go").doesNotContain("2 columns");
        }
    }

    @Test
    public void filesHoldTheNumbersOfWhoExportsAndMessagesTheWordsAlone() throws Exception {
        long page = ines.publish("FS", "Live", Macros.stored(Map.of("layout", "grid", "mode", "numbers", "period", "365"),
                ""));

        assertThat(pdf(page).words()).contains("interactions", "Field Service");
        for (String address : MARKUP.subList(0, 2)) {
            assertThat(Jsoup.parse(ines.get(address + page).body()).text()).as(address)
                    .contains("interactions", "Field Service").doesNotContain("reinvent how they work together");
        }
        for (String address : MARKUP.subList(2, MARKUP.size())) {
            assertThat(Jsoup.parse(ines.get(address + page).body()).text()).as(address)
                    .contains("reinvent how they work together").doesNotContain("Not measured");
        }
    }

    @Test
    public void aMatrixThatIsIncludedElsewhereIsOfTheSpaceThatHoldsItsText() throws Exception {
        ines.publish("FS", "Shared numbers", Macros.stored(Map.of("layout", "grid", "mode", "numbers"), ""));
        long page = ines.publish("PD", "Borrowed numbers", "<ac:structured-macro ac:name=\"include\">"
                + "<ac:parameter ac:name=\"\"><ac:link><ri:page ri:space-key=\"FS\" ri:content-title=\"Shared numbers\" />"
                + "</ac:link></ac:parameter></ac:structured-macro>");

        assertThat(Jsoup.parse(ines.get("/pages/viewpage.action?pageId=" + page).body())
                .select(".value-matrix-foot").text()).startsWith("Field Service");
    }

    @Test
    public void aLongWordPushesNoColumnOffThePaper() throws Exception {
        long page = ines.publish("FS", "Long word", matrix("steps",
                table("<tr><td>" + "W".repeat(300) + "</td><td>Second</td><td>Third</td></tr>")));

        assertThat(pdf(page).visibleWords()).contains("Second", "Third", "Business-model transformation");
    }

    @Test
    public void theHeadOfALongMatrixIsRepeatedOnEachPaper() throws Exception {
        long page = ines.publish("FS", "Long", matrix("steps", table(ROW.repeat(30))));

        assertThat(pdf(page).words().split("Business-model transformation")).hasSizeGreaterThan(3);
    }

    @Test
    public void anEmojiInAValueThatIsNotKnownHarmsNoExport() throws Exception {
        long page = ines.publish("FS", "Emoji", matrix("x".repeat(79) + "\ud83d\ude00".repeat(2), table(ROW)));

        assertThat(pdf(page).words()).contains(WORDS);
    }

    @Test
    public void theDemoCompanysMatricesLookRightOnPaper() throws Exception {
        picture("/display/FS/Adoption+plan", "matrix-pdf-steps");
        picture("/display/PD/Working+with+others", "matrix-pdf-grid");
    }

    @Test
    public void markupThatIsNotWhatItShouldBeHarmsNoOutput() throws Exception {
        String cell = "<td><p>Open <strong>words <em>\u202eturned\u200f</p><script>xss()</script><p>R&amp;D &lt;b&gt;</td>";
        long page = ines.publish("FS", "Hostile",
                matrix("steps", "<p>Above<table><tr>" + cell + cell + cell + "</tr></table><ul><li>Below"));

        assertThat(pdf(page).words()).contains("Open words", "R&D <b>", "Above", "Below").doesNotContain("xss");
        for (String address : MARKUP) {
            assertThat(ines.get(address + page).body()).as(address).contains("Open", "Below").doesNotContain("xss");
        }
    }

    @Test
    public void titlesAndValuesAreShownAsTheyAreWritten() throws Exception {
        String storage = matrix("steps", table(ROW))
                .replace("Where we go", StringEscapeUtils.escapeXml11(Hostile.TITLE.text()))
                .replace(">steps<", ">" + StringEscapeUtils.escapeXml11(Hostile.PARAMETER.text()) + "<");
        long page = ines.publish("FS", Hostile.PAGE.text(), storage);

        for (String address : MARKUP) {
            Element body = Jsoup.parse(ines.get(address + page).body()).body();
            assertThat(body.select("script, img")).as(address).isEmpty();
            assertThat(body.selectFirst("h1").wholeText()).as(address).isEqualTo(Hostile.PAGE.text());
            assertThat(body.selectFirst("caption").wholeText()).as(address).isEqualTo(Hostile.TITLE.text());
        }
        assertThat(pdf(page).words()).contains("xss(" + Hostile.PAGE.ordinal() + ")",
                "xss(" + Hostile.TITLE.ordinal() + ")", "xss(" + Hostile.PARAMETER.ordinal() + ")");
    }

    @Test
    public void everyOutputOfTenThousandCellsIsThereInAFewSeconds() throws Exception {
        String fitting = rows(3333, 3);
        String misfit = rows(100, 100);

        for (String body : List.of(fitting, misfit)) {
            long page = ines.publish("FS", "Large " + body.length(), matrix("steps", table(body)));
            for (String address : Stream.concat(Stream.of(PDF), MARKUP.stream()).toList()) {
                Instant asked = Instant.now();
                HttpResponse<byte[]> answer = ines.download(address + page);

                assertThat(answer.statusCode()).as(address).isEqualTo(200);
                assertThat(Duration.between(asked, Instant.now())).as(address).isLessThan(PATIENCE);
            }
        }
    }

    private void isOneTableEverywhere(long page, List<String> ours) throws Exception {
        for (String address : MARKUP) {
            Element body = Jsoup.parse(ines.get(address + page).body()).body();
            assertThat(body.select("table")).as(address).hasSize(1);
            assertThat(body.text()).as(address).contains(WORDS).contains(ours);
            assertThat(body.select("script, style, link, svg, [class^=value-matrix]")).as(address).isEmpty();
            assertThat(body.selectFirst("table th").attr("style")).as(address).contains("border");
        }
        assertThat(pdf(page).words()).contains(WORDS).contains(ours);
    }

    private Pdf pdf(long page) throws IOException, InterruptedException {
        HttpResponse<byte[]> answer = ines.download(PDF + page);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/pdf");
        return new Pdf(answer.body());
    }

    private void picture(String address, String name) throws Exception {
        String page = Jsoup.parse(ines.get(address).body()).selectFirst("meta[name=ajs-page-id]").attr("content");
        ImageIO.write(pdf(Long.parseLong(page)).firstPage(), "png",
                Path.of(System.getProperty("screenshots"), name + ".png").toFile());
    }

    private static String matrix(String layout, String body) {
        return "<ac:structured-macro ac:name=\"value-matrix\"><ac:parameter ac:name=\"layout\">" + layout
                + "</ac:parameter><ac:parameter ac:name=\"here\">cultural</ac:parameter><ac:parameter ac:name=\"title\">"
                + "Where we go</ac:parameter><ac:rich-text-body>" + body + "</ac:rich-text-body></ac:structured-macro>";
    }

    private static String table(String rows) {
        return "<table><tbody>" + rows + "</tbody></table>";
    }

    private static String rows(int rows, int cells) {
        return IntStream.range(0, rows).mapToObj(row -> "<tr>" + ("<td><p>Cell of " + row + "</p></td>").repeat(cells)
                + "</tr>").reduce("", String::concat);
    }
}
