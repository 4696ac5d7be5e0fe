package io.github.valuematrix.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.valuematrix.sandbox.web.HttpVisitor;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.ClassRule;
import org.junit.Test;

/** The reports that are made in the night, by the installed app. */
public class NightlyReportsTest {

    @ClassRule
    public static final DemoSandbox DEMO = new DemoSandbox();

    private static final String CONSOLE = "/admin/console.action";
    private static final String JOBS = "/admin/plugins/value-matrix/jobs.action";
    private static final String REPORT = "/rest/value-matrix/1.0/spaces/FS/report?from=2025-11-24&to=2026-11-24";

    private final HttpVisitor admin = visitor("admin");

    private static HttpVisitor visitor(String person) {
        try {
            return HttpVisitor.of(DEMO.baseUrl(), person);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    @Test
    public void theJobMakesThoseOfAllSpacesAndSaysSo() throws Exception {
        JsonNode before = report();

        assertThat(admin.post("/admin/runjob.action", "job", jobKey(admin)).statusCode()).isLessThan(400);

        assertThat(admin.get(CONSOLE).body()).containsPattern("Made the reports of \\d\\d spaces");
        assertThat(admin.get(JOBS).body()).containsPattern("\\d\\d spaces").doesNotContain("value-matrix.admin.");
        assertThat(report()).isEqualTo(before);
    }

    /** But for when it was made: how long a report takes depends on the machine. */
    private static JsonNode report() throws Exception {
        ObjectNode report = (ObjectNode) new ObjectMapper().readTree(visitor("maya").get(REPORT).body());
        assertThat(report.has("madeAt")).isTrue();
        report.remove("madeAt");
        return report;
    }

    static String jobKey(HttpVisitor admin) throws Exception {
        Matcher key = Pattern.compile("name=\"job\" value=\"([^\"]*nightly-reports)\"")
                .matcher(admin.get(CONSOLE).body());
        assertThat(key.find()).isTrue();
        return key.group(1);
    }
}
