package io.github.valuematrix.sandbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;

/** Asks the installed app over HTTP, as the site's administrator. */
public final class AppClient {

    private static final String CREDENTIALS =
            Base64.getEncoder().encodeToString("admin:admin".getBytes(StandardCharsets.UTF_8));
    private static final long BETWEEN_LOOKS_MILLIS = 200;

    private final HttpClient http = HttpClient.newHttpClient();
    private final ObjectMapper json = new ObjectMapper();
    private final String base;
    private final String rest;

    public AppClient(String baseUrl) {
        base = baseUrl;
        rest = baseUrl + "/rest/value-matrix/1.0";
    }

    /**
     * Has the app read the wiki as fast as it can, which an administrator may allow, and returns once it has.
     *
     * @return what it says of its back-fill then
     */
    public JsonNode awaitBackFill() {
        call("PUT", "/settings", "{\"pagesPerSecond\": 10000}");
        while (true) {
            JsonNode progress = get("/back-fill");
            if (progress.path("state").asText().equals("DONE")) {
                return progress;
            }
            try {
                Thread.sleep(BETWEEN_LOOKS_MILLIS);
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
                throw new Failure("Stopped before the wiki was read.", stop);
            }
        }
    }

    /** What happened in a space in [from, to), or ever where both are null. */
    public JsonNode activity(String spaceKey, LocalDate from, LocalDate to, LocalDate asOf) {
        return get(space(spaceKey) + "/activity" + query(from, to, asOf));
    }

    /** Every metric of a space in [from, to), or in its natural period where both are null. */
    public JsonNode spaceReport(String spaceKey, LocalDate from, LocalDate to, LocalDate asOf) {
        return get(space(spaceKey) + "/report" + query(from, to, asOf));
    }

    /** The same of the whole site. */
    public JsonNode siteReport(LocalDate from, LocalDate to, LocalDate asOf) {
        return get("/report" + query(from, to, asOf));
    }

    private static String space(String key) {
        return "/spaces/" + URLEncoder.encode(key, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String query(LocalDate from, LocalDate to, LocalDate asOf) {
        return "?asOf=" + asOf + (from == null ? "" : "&from=" + from + "&to=" + to);
    }

    /** A page of the wiki, as the server sends it. */
    public String page(String path) {
        return send(path, request(base + path).header("Accept", "text/html").build());
    }

    private JsonNode get(String path) {
        return call("GET", path, "");
    }

    private JsonNode call(String method, String path, String body) {
        String answer = send(path, request(rest + path).method(method, HttpRequest.BodyPublishers.ofString(body))
                .header("Accept", "application/json").header("Content-Type", "application/json").build());
        try {
            return json.readTree(answer);
        } catch (JsonProcessingException problem) {
            throw new Failure("The app answered " + path + " with what is no JSON.", problem);
        }
    }

    private static HttpRequest.Builder request(String address) {
        return HttpRequest.newBuilder(URI.create(address)).header("Authorization", "Basic " + CREDENTIALS);
    }

    private String send(String path, HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() != 200) {
                throw new Failure("The app answered " + path + " with status " + response.statusCode() + ": "
                        + response.body().lines().findFirst().orElse("nothing"));
            }
            return response.body();
        } catch (IOException problem) {
            throw new Failure("The app did not answer " + path + " (" + problem.getMessage() + ").", problem);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
            throw new Failure("Stopped while waiting for the app.", stop);
        }
    }
}
