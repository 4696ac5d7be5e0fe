package io.github.valuematrix.sandbox;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.Map;
import org.junit.After;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;

/** The browser of the tests notices what is wrong with a page. */
public class BrowserTest {

    private static final String HEAD = "<!DOCTYPE html><link rel='icon' href='data:,'>";
    private static final Map<String, String> PAGES = Map.of(
            "/good", HEAD + "<p>Good</p>",
            "/broken", HEAD + "<script>nobodyDefinedThis()</script>",
            "/incomplete", HEAD + "<img src='nowhere.png' alt=''>");

    private HttpServer server;

    @Rule
    public final Browser browser = new Browser(() -> "http://localhost:" + server.getAddress().getPort());

    @Before
    public void start() throws IOException {
        server = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        server.createContext("/", BrowserTest::answer);
        server.start();
    }

    @After
    public void stop() {
        server.stop(0);
    }

    private static void answer(HttpExchange exchange) throws IOException {
        String page = PAGES.get(exchange.getRequestURI().getPath());
        byte[] body = (page == null ? PAGES.get("/incomplete") : page).getBytes(UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "text/html");
        exchange.sendResponseHeaders(page == null ? 404 : 200, body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }

    @Test
    public void aPageThatIsWholeIsFine() {
        browser.open("/good");

        browser.noScriptErrors();
    }

    @Test
    public void aScriptErrorIsNoticed() {
        browser.open("/broken");

        assertThatThrownBy(browser::noScriptErrors).hasMessageContaining("nobodyDefinedThis");
    }

    @Test
    public void whatIsMissingFromAPageIsNoticed() {
        browser.open("/incomplete");

        assertThatThrownBy(browser::noScriptErrors).hasMessageContaining("nowhere.png");
    }

    @Test
    public void aPageThatIsMissingIsNoticedUnlessThatIsExpected() {
        browser.open("/missing");

        assertThatThrownBy(browser::noScriptErrors).hasMessageContaining("/missing");
    }

    @Test
    public void whatIsMissingFromAPageThatIsExpectedToBeMissingIsNoticed() {
        browser.openRefused("/missing");

        assertThatThrownBy(browser::noScriptErrors).hasMessageContaining("nowhere.png")
                .hasMessageNotContaining("/missing ");
    }
}
