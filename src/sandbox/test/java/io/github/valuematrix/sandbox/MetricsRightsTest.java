package io.github.valuematrix.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.valuematrix.sandbox.web.HttpVisitor;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.ClassRule;
import org.junit.Test;

/**
 * Who is told what: maya administers Field Service, rita only reads.
 */
public class MetricsRightsTest {

    @ClassRule
    public static final DemoSandbox DEMO = new DemoSandbox();

    private static final String REST = "/rest/value-matrix/1.0";
    private static final List<String> OF_A_SPACE = List.of("/report", "/trend", "/benchmark", "/kind");
    private static final int OK = 200;
    private static final int NOT_FOUND = 404;

    @Test
    public void adminsOfASpaceReadAllOfIt() throws Exception {
        for (String call : OF_A_SPACE) {
            assertThat(get("maya", "/spaces/FS" + call).statusCode()).as(call).isEqualTo(OK);
        }
    }

    @Test
    public void whoMayNotReadItGetsTheSameAsForNoSuchSpace() throws Exception {
        for (String call : OF_A_SPACE) {
            HttpResponse<String> refused = get("rita", "/spaces/FS" + call);
            assertThat(refused.statusCode()).as(call).isEqualTo(NOT_FOUND);
            assertThat(refused.body()).as(call).isEqualTo(get("rita", "/spaces/NOPE" + call).body());
            assertThat(get("maya", "/spaces/NOPE" + call).body()).as(call).isEqualTo(refused.body());
        }
    }

    @Test
    public void theSiteIsForSiteAdmins() throws Exception {
        assertThat(get("admin", "/report").statusCode()).isEqualTo(OK);
        assertThat(get("maya", "/report").statusCode()).isEqualTo(NOT_FOUND);
        assertThat(get("rita", "/report").statusCode()).isEqualTo(NOT_FOUND);
    }

    @Test
    public void theMatrixHasOnlySpacesThatTheReaderMayView() throws Exception {
        JsonNode matrix = new ObjectMapper().readTree(get("rita", "/matrix?spaces=FS,NOPE").body());

        assertThat(matrix.path("spaces")).hasSize(1);
        assertThat(matrix.path("spaces").get(0).asText()).isEqualTo("FS");
        assertThat(get("rita", "/matrix?spaces=NOPE").statusCode()).isEqualTo(NOT_FOUND);
    }

    @Test
    public void theSiteCallsSilosAsTheSettingsDo() throws Exception {
        HttpVisitor admin = HttpVisitor.of(DEMO.baseUrl(), "admin");
        assertThat(admin.sendJson("PUT", REST + "/settings", """
                {"pagesPerSecond": 10000, "silos": {"rule": "GROUP", "categories": [],
                 "groups": [{"group": "dept-field-*", "silo": "Field"}, {"group": "dept-design", "silo": "Design"}]}}
                """).statusCode()).isEqualTo(OK);

        JsonNode site = new ObjectMapper().readTree(
                admin.get(REST + "/report?from=2026-01-01&to=2026-07-01&asOf=2026-07-01").body());

        assertThat(site.path("silos").asText()).isEqualTo("GROUP");
        assertThat(site.path("groups").fieldNames()).toIterable().contains("Field", "Design")
                .noneMatch(name -> name.startsWith("-"));
    }

    private static HttpResponse<String> get(String person, String call) throws Exception {
        return HttpVisitor.of(DEMO.baseUrl(), person).get(REST + call);
    }
}
