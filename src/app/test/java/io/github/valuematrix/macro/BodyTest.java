package io.github.valuematrix.macro;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.Test;

public class BodyTest {

    private static final String ROW = "<tr><td>a</td><td>b</td><td>c</td></tr>";

    @Test
    public void aTableThatNobodyHasWrittenInIsAsGoodAsNone() {
        Body body = Body.of("<table><tr><th></th><th>Step 1</th><th>Step 2</th><th>Step 3</th></tr>"
                + "<tr><th>What we do</th><td><p><br/></p></td><td>&nbsp;</td><td></td></tr></table>", Layout.STEPS);

        assertThat(body.rows()).isEmpty();
        assertThat(body.rest()).isEmpty();
        assertThat(body.misfit()).isEmpty();
    }

    @Test
    public void aRowOfThreeCellsFillsTheJourney() {
        Body body = Body.of("<table><tbody>" + ROW + "</tbody></table>", Layout.STEPS);

        assertThat(words(body)).containsExactly("a", "b", "c");
        assertThat(body.rest()).isEmpty();
        assertThat(body.misfit()).isEmpty();
    }

    @Test
    public void headingsAboveAreLeftOutAndHeadingsBesideAreKept() {
        Body body = Body.of("<table><tr><th></th><th>x</th><th>y</th><th>z</th></tr>"
                + "<tr><th>Who</th><td>a</td><td>b</td><td>c</td></tr></table>", Layout.STEPS);

        assertThat(words(body)).containsExactly("Who", "a", "b", "c");
    }

    @Test
    public void twoRowsFillTheGrid() {
        assertThat(Body.of("<table>" + ROW + ROW + "</table>", Layout.GRID).rows()).hasSize(2);
    }

    @Test
    public void oneRowDoesNotFitTheGridAndStaysWhereItIs() {
        String html = "<p>before</p><table>" + ROW + "</table>";

        Body body = Body.of(html, Layout.GRID);

        assertThat(body.rows()).isEmpty();
        assertThat(body.rest()).isEqualTo(html);
        assertThat(body.misfit()).contains(new Body.Misfit("rows", 1));
    }

    @Test
    public void aTableOfFourColumnsSaysHowManyItHas() {
        Body body = Body.of("<table><tr><td>a</td><td>b</td><td>c</td><td>d</td></tr></table>", Layout.STEPS);

        assertThat(body.misfit()).contains(new Body.Misfit("columns", 4));
    }

    @Test
    public void joinedCellsDoNotFit() {
        Body body = Body.of("<table><tr><td colspan='2'>a</td><td>b</td><td>c</td></tr></table>", Layout.STEPS);

        assertThat(body.misfit()).contains(new Body.Misfit("joined-cells", 0));
        assertThat(Body.of("<table><tr><td colspan=\"1\">a</td><td>b</td><td>c</td></tr></table>", Layout.STEPS)
                .misfit()).isEmpty();
    }

    @Test
    public void whatStandsAroundTheTableStaysWithoutTheBoxAroundIt() {
        Body body = Body.of("<p>before</p><div class=\"table-wrap\"><table>" + ROW + "</table></div><p>after</p>",
                Layout.STEPS);

        assertThat(body.rest()).isEqualTo("<p>before</p><p>after</p>");
    }

    @Test
    public void aTableInsideACellBelongsToTheCell() {
        String inner = "<table><tr><td>1</td></tr></table>";

        Body body = Body.of("<table><tr><td>" + inner + "</td><td>b</td><td>c</td></tr></table>", Layout.STEPS);

        assertThat(words(body)).containsExactly(inner, "b", "c");
    }

    @Test
    public void cellsAndRowsNeedNotBeClosed() {
        assertThat(words(Body.of("<table><tr><td>a<td>b<td>c</table>", Layout.STEPS))).containsExactly("a", "b", "c");
    }

    @Test
    public void aTableThatNeverEndsIsShownAsItIs() {
        String html = "<table>" + ROW;

        assertThat(Body.of(html, Layout.STEPS)).isEqualTo(new Body(List.of(), html, Optional.empty()));
    }

    @Test
    public void anEmptyParagraphIsNothingToSee() {
        assertThat(Body.isBlank("<p class=\"auto-cursor-target\"><br/>&nbsp;</p>\n")).isTrue();
        assertThat(Body.isBlank("<p><img src=\"a.png\"/></p>")).isFalse();
        assertThat(Body.isBlank("<p>.</p>")).isFalse();
        assertThat(Body.of(null, Layout.STEPS).rest()).isEmpty();
    }

    @Test(timeout = 10_000)
    public void anythingCanBeReadAndNothingIsLost() {
        Random random = new Random(7);
        List<String> parts = List.of("<table>", "</table>", "<tr>", "</tr>", "<td>", "</td>", "<th", ">", "word", "<",
                "<!--", "-->", "\"", "<div class=\"table-wrap\">", "</div>", "<script>", "&nbsp;");
        for (int run = 0; run < 20_000; run++) {
            StringBuilder html = new StringBuilder("kept");
            random.ints(random.nextInt(30), 0, parts.size()).mapToObj(parts::get).forEach(html::append);
            for (Layout layout : Layout.values()) {
                Body body = Body.of(html.toString(), layout);
                assertThat(body.rest()).startsWith("kept");
            }
        }
    }

    private static List<String> words(Body body) {
        return body.rows().stream().flatMap(row -> row.cells().stream()).map(EditorTable.Cell::html).toList();
    }
}
