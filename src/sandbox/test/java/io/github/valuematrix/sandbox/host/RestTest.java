package io.github.valuematrix.sandbox.host;

import static io.github.valuematrix.sandbox.host.ExampleSite.SAM;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

public class RestTest {
    private static final String HELLO = "/rest/example/1.0/hello";

    @Rule
    public final RunningExample example = new RunningExample();
    private ExampleServer server;

    @Before
    public void start() {
        server = new ExampleServer(example.install(), example.site());
    }

    @After
    public void stop() {
        server.close();
    }

    @Test
    public void answersWithJson() {
        HttpResponse<String> answer = server.get(SAM, HELLO);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"text\":\"Hello you & all\",\"absent\":null}");
    }

    @Test
    public void letsNobodyInWhoIsNotLoggedIn() {
        HttpResponse<String> answer = server.get(null, HELLO);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.body()).contains("\"message\"");
    }

    @Test
    public void letsEverybodyInWhereTheAnnotationSaysSo() {
        assertThat(server.get(null, HELLO + "/Maya").body()).contains("Hello Maya");
    }

    @Test
    public void sendsTheAppsOwnErrors() {
        HttpResponse<String> answer = server.get(null, HELLO + "/Maya?fail=true");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).isEqualTo("{\"message\":\"No.\"}");
    }

    @Test
    public void whatIsNotThereIsNotFound() {
        assertThat(server.get(SAM, "/rest/example/1.0/nothing").statusCode()).isEqualTo(404);
        assertThat(server.get(SAM, "/rest/example/2.0/hello").statusCode()).isEqualTo(404);
    }

    @Test
    public void refusesWhatAnotherSitesFormCouldSend() {
        assertThat(server.post(SAM, HELLO, "").statusCode()).isEqualTo(403);
        assertThat(post("application/json", "X-Nothing", "x").statusCode()).isEqualTo(200);
        assertThat(post("text/plain", "X-Nothing", "x").statusCode()).isEqualTo(403);
        assertThat(post("text/plain", "X-Atlassian-Token", "no-check").statusCode()).isEqualTo(200);
        assertThat(post("application/json", "Origin", "https://elsewhere.example").statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> post(String contentType, String header, String value) {
        return server.send(SAM, HttpRequest.newBuilder(server.uri(HELLO)).POST(BodyPublishers.ofString("{}"))
                .header("Content-Type", contentType).header(header, value));
    }
}
