package io.github.valuematrix.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import io.github.valuematrix.sandbox.web.HttpVisitor;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.Before;
import org.junit.ClassRule;
import org.junit.Test;

/** The app answers what its OpenAPI document says. */
public class OpenApiAnswersTest {

    private static final String REST = "/rest/value-matrix/1.0";
    private static final ObjectMapper JSON = new ObjectMapper();

    @ClassRule
    public static final DemoSandbox DEMO = new DemoSandbox();

    private HttpVisitor admin;
    private JsonNode document;

    @Before
    public void readTheDocumentAsNobodyKnown() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(URI.create(DEMO.baseUrl() + REST + "/openapi")).build();
        document = JSON.readTree(HttpClient.newHttpClient().send(request, BodyHandlers.ofString()).body());
        admin = HttpVisitor.of(DEMO.baseUrl(), "admin");
    }

    @Test
    public void answersHaveTheShapesOfTheDocument() throws Exception {
        check("/report", "");
        check("/report", "?compare=none&from=2026-01-01&to=2026-01-08");
        check("/spaces/{key}/report", "");
        check("/spaces/{key}/report", "?asOf=2020-01-01");
        check("/spaces/{key}/benchmark", "");
        check("/spaces/{key}/activity", "");
        check("/spaces/{key}/activity", "?from=2026-01-01&to=2026-02-01");
        check("/spaces/{key}/trend", "?by=month");
        check("/spaces/{key}/kind", "");
        check("/matrix", "?spaces=FS,PD");
        check("/back-fill", "");
        check("/settings", "");
    }

    @Test
    public void refusalsHaveTheShapesOfTheDocument() throws Exception {
        assertThat(check("/report", "?from=yesterday")).isEqualTo(400);
        assertThat(check("/matrix", "?spaces=NOPE")).isEqualTo(404);
    }

    private int check(String path, String query) throws Exception {
        HttpResponse<String> answer = admin.get(REST + path.replace("{key}", "FS") + query);
        JsonNode schema = document.at("/paths").get(path).at("/get/responses/" + answer.statusCode()
                + "/content/application~1json/schema");
        ObjectNode whole = schema.deepCopy();
        whole.set("components", document.get("components"));

        assertThat(JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(whole)
                .validate(JSON.readTree(answer.body()))).as(path + query).isEmpty();
        return answer.statusCode();
    }
}
