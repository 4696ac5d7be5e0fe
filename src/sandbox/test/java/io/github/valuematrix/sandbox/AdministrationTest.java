package io.github.valuematrix.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.valuematrix.sandbox.web.HttpVisitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** Administrators steer the back-fill over HTTP, without any script, and nobody else can. */
public class AdministrationTest {

    private static final String PAGE = "/admin/plugins/value-matrix/jobs.action";
    private static final String ASK = "/admin/plugins/value-matrix/ask-back-fill.action";
    private static final String RETRY = "/admin/plugins/value-matrix/retry-skipped.action";
    private static final String SAVE = "/admin/plugins/value-matrix/save-settings.action";
    private static final String SETTINGS = "/admin/plugins/value-matrix/settings.action";
    private static final String SAVE_RULES = "/admin/plugins/value-matrix/save-rules.action";
    private static final String REST = "/rest/value-matrix/1.0";
    private static final String FULL_SPEED = "{\"pagesPerSecond\": 10000, \"monthsKept\": null}";

    @ClassRule
    public static final DemoSandbox DEMO = new DemoSandbox();

    private HttpVisitor admin;

    @Before
    public void readEverything() throws Exception {
        admin = HttpVisitor.of(DEMO.baseUrl(), "admin");
        admin.sendJson("PUT", REST + "/settings", FULL_SPEED);
        for (String action : List.of("resume", "start")) {
            admin.sendJson("POST", REST + "/back-fill/" + action, "");
        }
        until("DONE");
    }

    @Test
    public void theMenuOfTheAdministrationLeadsToThePage() throws Exception {
        assertThat(admin.get("/admin/console.action").body()).contains("id=\"value-matrix-jobs\"");
        assertThat(admin.get(PAGE).body()).contains("All numbers can be trusted.")
                .containsPattern("aria-current=\"true\" id=\"value-matrix-jobs\"")
                .doesNotContain("$").doesNotContain("value-matrix.admin.");
    }

    @Test
    public void nobodyElseIsLetIn() throws Exception {
        for (String person : List.of("maya", "rita", "paul")) {
            HttpVisitor visitor = HttpVisitor.of(DEMO.baseUrl(), person);
            assertThat(visitor.get(PAGE).statusCode()).isEqualTo(403);
            assertThat(visitor.get(PAGE).body()).doesNotContain("vm-admin");
            assertThat(visitor.get(SETTINGS).statusCode()).isEqualTo(403);
            assertThat(visitor.get(SETTINGS).body()).doesNotContain("vm-admin");
            for (String path : List.of(ASK, RETRY, SAVE, SAVE_RULES)) {
                assertThat(visitor.post(path, "ask", "START", "pagesPerSecond", "7").statusCode()).isEqualTo(403);
            }
            assertThat(visitor.get(REST + "/settings").statusCode()).isEqualTo(404);
            assertThat(visitor.sendJson("PUT", REST + "/settings", "{\"pagesPerSecond\": 7}").statusCode())
                    .isEqualTo(404);
            assertThat(visitor.sendJson("POST", REST + "/back-fill/start", "").statusCode()).isEqualTo(404);
        }
        assertThat(settings().path("pagesPerSecond").asInt()).isEqualTo(10_000);
        assertThat(backFill().path("state").asText()).isEqualTo("DONE");
    }

    @Test
    public void theAdminOfASpaceSaysWhatItIsFor() throws Exception {
        String kind = REST + "/spaces/FS/kind";
        HttpVisitor maya = HttpVisitor.of(DEMO.baseUrl(), "maya");

        assertThat(maya.sendJson("PUT", kind, "{\"kind\": \"forum\"}").body()).isEqualTo("{\"kind\":\"forum\"}");
        assertThat(admin.get(kind).body()).isEqualTo("{\"kind\":\"forum\"}");
        assertThat(maya.sendJson("PUT", kind, "{\"kind\": \"castle\"}").statusCode()).isEqualTo(400);

        HttpVisitor rita = HttpVisitor.of(DEMO.baseUrl(), "rita");
        assertThat(rita.get(kind).statusCode()).isEqualTo(404);
        assertThat(rita.sendJson("PUT", kind, "{\"kind\": \"project\"}").statusCode()).isEqualTo(404);
        assertThat(rita.sendJson("PUT", REST + "/spaces/NOPE/kind", "{\"kind\": \"project\"}").body())
                .isEqualTo(rita.get(kind).body());

        assertThat(admin.sendJson("PUT", kind, "{\"kind\": null}").body()).isEqualTo("{\"kind\":null}");
        assertThat(maya.get(kind).body()).isEqualTo("{\"kind\":null}");
    }

    @Test
    public void whatIsWrittenWronglyStaysAndSaysWhatToDo() throws Exception {
        HttpResponse<String> page = admin.post(SAVE, "pagesPerSecond", "fast <b>", "monthsKept", "3");

        assertThat(page.body()).contains("value=\"fast &lt;b&gt;\"", "value=\"3\"",
                "Enter a whole number from 1 to 10,000.", "from 12 to 600").doesNotContain("Saved.");
        assertThat(settings().path("pagesPerSecond").asInt()).isEqualTo(10_000);
    }

    @Test
    public void whatIsSavedIsSaidAndStays() throws Exception {
        HttpResponse<String> saved = admin.post(SAVE, "pagesPerSecond", " 200 ", "monthsKept", "36");
        assertThat(saved.statusCode()).isEqualTo(302);
        String page = admin.get(HttpVisitor.location(saved).replaceFirst(".*/confluence", "")).body();

        assertThat(page).contains("Saved.", "value=\"200\"", "value=\"36\"", "Each night, activity before");
        assertThat(settings().toString()).startsWith("{\"pagesPerSecond\":200,\"monthsKept\":36,");
        assertThat(admin.get(PAGE).body()).doesNotContain("Saved.");
    }

    @Test
    public void nothingChangesWithoutTheToken() throws Exception {
        HttpResponse<String> answer = admin.postAsIs(SAVE, "pagesPerSecond", "7", "monthsKept", "");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("nothing was changed", "value=\"7\"");
        assertThat(admin.postAsIs(ASK, "ask", "START").statusCode()).isEqualTo(403);
        assertThat(admin.postAsIs(REST + "/back-fill/start").statusCode()).isEqualTo(403);
        assertThat(admin.get(ASK + "?ask=START").statusCode()).isEqualTo(405);
        assertThat(settings().path("pagesPerSecond").asInt()).isEqualTo(10_000);
        assertThat(backFill().path("state").asText()).isEqualTo("DONE");
    }

    @Test
    public void groupsCategoriesAndMailDomainsOfTheCompanyBecomeSilos() throws Exception {
        assertThat(admin.get(SETTINGS).body()).contains("Not set up", "value=\"HOME_SPACE\" checked")
                .containsPattern("aria-current=\"true\" id=\"value-matrix-settings\"")
                .doesNotContain("$").doesNotContain("value-matrix.admin.");
        long homes = count("Silos");
        assertThat(admin.post(SAVE_RULES, rules("rule", "GROUP", "groups", "dept-* = All", "try", "yes")).body())
                .contains("Nothing is saved yet.", "after: ");
        assertThat(count("Silos")).isEqualTo(homes);

        HttpResponse<String> saved = admin.post(SAVE_RULES, rules("rule", "GROUP", "groups",
                "dept-field-* = Field Service\ndept-* = Everybody else", "mailDomains", "hydra-service.example"));
        assertThat(saved.statusCode()).isEqualTo(302);
        String page = admin.get(HttpVisitor.location(saved).replaceFirst(".*/confluence", "")).body();
        assertThat(page).contains("Saved.", "dept-field-*: 15 people").doesNotContain("Not set up");
        assertThat(count("Silos")).isLessThan(homes);
        assertThat(count("Customers and partners")).isPositive();

        admin.post(SAVE_RULES, rules("rule", "CATEGORY", "categories", "teams"));
        assertThat(count("Silos")).isLessThan(homes);
        admin.post(SAVE_RULES, rules("leftOutGroups", "dept-qa", "leaveOutArchivedSpaces", "yes"));
        assertThat(count("People left out")).isPositive();
        assertThat(count("Spaces left out")).isEqualTo(1);
        admin.post(SAVE_RULES, rules());
        assertThat(count("Silos")).isEqualTo(homes);
    }

    @Test
    public void aWrongNameIsMetWithTheOneThatWasMeant() throws Exception {
        HttpResponse<String> page = admin.post(SAVE_RULES, rules("outsideGroups", "dept-quality", "k", "5"));
        assertThat(page.body()).contains("No group has this name: dept-quality. Did you mean dept-qa? It has ",
                ">\ndept-quality</textarea>", "Nothing was saved.");
        assertThat(admin.postAsIs(SAVE_RULES, rules("k", "7")).statusCode()).isEqualTo(403);
        assertThat(settings().path("k").asInt()).isEqualTo(5);
    }

    private long count(String label) throws Exception {
        String page = admin.get(SETTINGS).body();
        Matcher number = Pattern.compile("<dt>" + label + "</dt><dd>(\\d+)</dd>").matcher(page);
        assertThat(number.find()).as(page).isTrue();
        return Long.parseLong(number.group(1));
    }

    /** The form as it is at first, but for these. */
    private static String[] rules(String... changed) {
        Map<String, String> fields = new TreeMap<>(Map.of("rule", "HOME_SPACE", "k", "5", "activity", "20",
                "responseRate", "40", "coauthoredShare", "40", "homeSpacesShare", "90", "mappedShare", "50",
                "connectedSilos", "2", "quarters", "2"));
        for (int i = 0; i < changed.length; i += 2) {
            fields.put(changed[i], changed[i + 1]);
        }
        return fields.entrySet().stream().flatMap(field -> Stream.of(field.getKey(), field.getValue()))
                .toArray(String[]::new);
    }

    @Test
    public void pausedResumedAndCancelledFromThePage() throws Exception {
        admin.sendJson("PUT", REST + "/settings", "{\"pagesPerSecond\": 50}");
        assertThat(HttpVisitor.location(admin.post(ASK, "ask", "START"))).endsWith(PAGE);
        until("RUNNING");
        admin.post(ASK, "ask", "PAUSE");
        until("PAUSED");
        assertThat(admin.get(PAGE).body()).contains("the back-fill is paused", "Resume", "Cancel")
                .doesNotContain("value=\"PAUSE\"");

        admin.post(ASK, "ask", "RESUME");
        until("RUNNING");
        admin.post(ASK, "ask", "CANCEL");
        until("CANCELLED");
        assertThat(admin.get(PAGE).body()).contains("the back-fill was cancelled", "Start");
        assertThat(backFill().path("pagesDone").asLong()).isLessThan(backFill().path("pagesTotal").asLong());
    }

    @Test
    public void whatMakesNoSenseChangesNothing() throws Exception {
        assertThat(admin.sendJson("POST", REST + "/back-fill/pause", "").statusCode()).isEqualTo(409);
        assertThat(HttpVisitor.location(admin.post(ASK, "ask", "PAUSE"))).endsWith(PAGE);
        assertThat(HttpVisitor.location(admin.post(ASK, "ask", "DANCE"))).endsWith(PAGE);
        assertThat(HttpVisitor.location(admin.post(RETRY))).endsWith(PAGE);
        assertThat(backFill().path("state").asText()).isEqualTo("DONE");
    }

    private void until(String state) throws Exception {
        for (int look = 0; !backFill().path("state").asText().equals(state); look++) {
            assertThat(look).as("waiting for " + state + ": " + backFill()).isLessThan(300);
            Thread.sleep(100);
        }
    }

    private JsonNode backFill() throws IOException, InterruptedException {
        return new ObjectMapper().readTree(admin.get(REST + "/back-fill").body());
    }

    private JsonNode settings() throws IOException, InterruptedException {
        return new ObjectMapper().readTree(admin.get(REST + "/settings").body());
    }
}
