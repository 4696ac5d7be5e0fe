package io.github.valuematrix.sandbox.web;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Somebody who sends requests by hand and follows no redirect by themselves. */
public final class HttpVisitor {
    private static final Pattern TOKEN = Pattern.compile("name=\"atl_token\" value=\"([0-9a-f]+)\"");

    private static final Pattern PAGE_ID = Pattern.compile("name=\"ajs-page-id\" content=\"(\\d+)\"");

    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();
    private final String base;

    HttpVisitor(int port) {
        this("http://localhost:" + port + "/wiki");
    }

    private HttpVisitor(String base) {
        this.base = base;
    }

    /** Somebody who has logged in to the wiki at this address. */
    public static HttpVisitor of(String base, String person) throws IOException, InterruptedException {
        HttpVisitor visitor = new HttpVisitor(base);
        visitor.post("/login", "name", person);
        return visitor;
    }

    static HttpVisitor of(SmallWiki wiki, String person) throws IOException, InterruptedException {
        HttpVisitor browser = new HttpVisitor(wiki.port);
        browser.post("/login", "name", person);
        return browser;
    }

    public HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base + path)).GET());
    }

    /** What is no text. */
    public HttpResponse<byte[]> download(String path) throws IOException, InterruptedException {
        return client.send(HttpRequest.newBuilder(URI.create(base + path)).build(),
                HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Creates a page whose body is stored like this, and returns its id. */
    public long publish(String spaceKey, String title, String storage) throws IOException, InterruptedException {
        HttpResponse<String> created = post("/pages/docreatepage.action", "spaceKey", spaceKey, "title", title,
                "editorContent", new Element("div").attr("data-storage", storage).outerHtml());
        URI page = URI.create(base).resolve(location(created));
        Matcher id = PAGE_ID.matcher(send(HttpRequest.newBuilder(page)).body());
        if (!id.find()) {
            throw new IllegalStateException("No page was created: " + created);
        }
        return Long.parseLong(id.group(1));
    }

    HttpResponse<String> getAs(String name, String path) throws IOException, InterruptedException {
        String credentials = Base64.getEncoder().encodeToString((name + ":any").getBytes(StandardCharsets.UTF_8));
        return send(HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Basic " + credentials));
    }

    /** Sends a form with the session's token. */
    public HttpResponse<String> post(String path, String... namesAndValues) throws IOException, InterruptedException {
        Matcher token = TOKEN.matcher(get("/logout").body());
        token.find();
        String[] all = Arrays.copyOf(namesAndValues, namesAndValues.length + 2);
        all[namesAndValues.length] = "atl_token";
        all[namesAndValues.length + 1] = token.group(1);
        return postAsIs(path, all);
    }

    public HttpResponse<String> postAsIs(String path, String... namesAndValues) throws IOException, InterruptedException {
        StringBuilder form = new StringBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            form.append(i == 0 ? "" : "&").append(namesAndValues[i]).append('=')
                    .append(URLEncoder.encode(namesAndValues[i + 1], StandardCharsets.UTF_8));
        }
        return send(HttpRequest.newBuilder(URI.create(base + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form.toString())));
    }

    /** Sends JSON, as a program does. */
    public HttpResponse<String> sendJson(String method, String path, String json)
            throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(URI.create(base + path)).header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(json)));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }

    public static String location(HttpResponse<?> response) {
        return response.headers().firstValue("Location").orElse("");
    }
}
