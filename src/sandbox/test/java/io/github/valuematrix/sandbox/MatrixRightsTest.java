package io.github.valuematrix.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.valuematrix.sandbox.web.HttpVisitor;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.BeforeClass;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * One page that everybody may read, with a matrix of each of some spaces. FS is read by all who log in but partners, WC
 * by its members and site admins, IT by everybody, and there is no space NOPE.
 */
public class MatrixRightsTest {

    @ClassRule
    public static final DemoSandbox DEMO = new DemoSandbox();

    private static final List<String> SPACES = List.of("FS", "WC", "IT", "NOPE");
    private static final String UNSEEN = "You cannot see any space of this matrix.";
    private static final String EVIDENCE = "/plugins/value-matrix/discussions.action?novelty=existing&reach=within"
            + "&from=2026-01-01&to=2026-06-30&spaces=";
    private static String page;

    @BeforeClass
    public static void publish() throws Exception {
        StringBuilder storage = new StringBuilder();
        for (String space : SPACES) {
            storage.append(Macros.stored(Map.of("layout", "grid", "mode", "numbers", "here", "live", "spaces", space),
                    ""));
        }
        storage.append(Macros.stored(Map.of("layout", "grid", "mode", "numbers", "spaces", "FS,WC,NOPE"), ""));
        page = "/pages/viewpage.action?pageId=" + visitor("admin").publish("IT", "Matrices of many", storage.toString());
    }

    private static HttpVisitor visitor(String person) throws Exception {
        return HttpVisitor.of(DEMO.baseUrl(), person);
    }

    private static Elements matrices(String person) throws Exception {
        Document html = Jsoup.parse(visitor(person).get(page).body());
        Elements matrices = html.select(".value-matrix");
        assertThat(matrices).hasSize(SPACES.size() + 1);
        return matrices;
    }

    private static boolean hasNumbers(Elements matrices, String space) {
        boolean numbers = !matrices.get(SPACES.indexOf(space)).select(".value-matrix-numbers").isEmpty();
        assertThat(matrices.get(SPACES.indexOf(space)).select(".value-matrix-instead").text())
                .isEqualTo(numbers ? "" : UNSEEN);
        return numbers;
    }

    private static boolean mayOpenReport(Elements matrices, String space) {
        return !matrices.get(SPACES.indexOf(space)).select(".value-matrix-foot a").isEmpty();
    }

    @Test
    public void eachReaderHasTheNumbersOfTheSpacesThatTheyMayView() throws Exception {
        for (String person : List.of("admin", "maya", "rita", "anonymous")) {
            Elements matrices = matrices(person);
            assertThat(hasNumbers(matrices, "FS")).as(person).isEqualTo(!person.equals("anonymous"));
            assertThat(hasNumbers(matrices, "WC")).as(person).isEqualTo(person.equals("admin"));
            assertThat(hasNumbers(matrices, "IT")).as(person).isTrue();
            assertThat(hasNumbers(matrices, "NOPE")).as(person).isFalse();
        }
    }

    @Test
    public void theReportIsOfferedToThoseWhoMayOpenIt() throws Exception {
        assertThat(mayOpenReport(matrices("admin"), "WC")).isTrue();
        assertThat(mayOpenReport(matrices("maya"), "FS")).isTrue();
        assertThat(mayOpenReport(matrices("maya"), "IT")).isFalse();
        assertThat(mayOpenReport(matrices("rita"), "FS")).isFalse();
        assertThat(mayOpenReport(matrices("anonymous"), "IT")).isFalse();
    }

    @Test
    public void aSpaceThatIsNotSeenIsNamedNowhere() throws Exception {
        for (String person : List.of("maya", "rita")) {
            String page = matrices(person).outerHtml();
            assertThat(page).doesNotContain("Works Council").contains("Field Service");
        }
        assertThat(matrices("rita").last().select(".value-matrix-foot").text())
                .contains("Spaces that you cannot see are left out.");
    }

    @Test
    public void whatIsBehindANumberIsForThoseWhoMayViewTheSpace() throws Exception {
        assertThat(visitor("rita").get(EVIDENCE + "FS").statusCode()).isEqualTo(200);
        HttpResponse<String> refused = visitor("rita").get(EVIDENCE + "WC");
        assertThat(refused.statusCode()).isEqualTo(404);
        assertThat(words(refused)).isEqualTo(words(visitor("rita").get(EVIDENCE + "NOPE")));
        assertThat(visitor("anonymous").get(EVIDENCE + "IT").statusCode()).isEqualTo(200);
        assertThat(visitor("anonymous").get(EVIDENCE + "FS").statusCode()).isEqualTo(404);
    }

    private static String words(HttpResponse<String> page) {
        return Jsoup.parse(page.body()).text();
    }

    @Test
    public void aPageThatIsRestrictedIsOnNobodyElsesList() throws Exception {
        String restricted = "Cases under discussion with customers";
        String list = "/plugins/value-matrix/discussions.action?from=2020-01-01&to=2026-12-31&spaces=FS&novelty=";
        for (String cell : List.of("existing&reach=within", "existing&reach=across", "new&reach=within",
                "new&reach=across", "too_early&reach=within", "too_early&reach=across")) {
            assertThat(visitor("rita").get(list + cell).body()).as(cell).doesNotContain(restricted, "Warranty reserve");
        }
    }
}
