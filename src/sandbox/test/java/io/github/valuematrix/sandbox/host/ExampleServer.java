package io.github.valuematrix.sandbox.host;

import io.github.valuematrix.sandbox.wiki.Person;
import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;

/** The example app behind Tomcat; a header says who asks. */
final class ExampleServer implements AutoCloseable {
    private static final String PERSON = "X-Person";

    private final WebServer server;
    private final HttpClient client = HttpClient.newBuilder().cookieHandler(new CookieManager()).build();

    ExampleServer(InstalledApp app, ExampleSite site) {
        List<WebModule> modules = new ArrayList<>(app.webModules(new PlainTheme()));
        modules.add(new WebModule(new PersonFilter(site), List.of("/*"), 0));
        modules.add(new WebModule(new TokenServlet(), List.of("/token"), 300));
        server = WebServer.start(0, "/confluence", modules);
    }

    HttpResponse<String> get(Person person, String path) {
        return send(person, HttpRequest.newBuilder(uri(path)));
    }

    HttpResponse<String> post(Person person, String path, String form) {
        return send(person, HttpRequest.newBuilder(uri(path)).POST(BodyPublishers.ofString(form))
                .header("Content-Type", "application/x-www-form-urlencoded"));
    }

    HttpResponse<String> send(Person person, HttpRequest.Builder request) {
        try {
            HttpRequest.Builder named = person == null ? request : request.header(PERSON, person.key());
            return client.send(named.build(), BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + "/confluence" + path);
    }

    /** The token of the session, as a form has it. */
    String token() {
        return get(null, "/token").body();
    }

    int port() {
        return server.port();
    }

    @Override
    public void close() {
        server.close();
    }

    private record PersonFilter(ExampleSite site) implements Filter {
        @Override
        public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain) {
            String key = ((HttpServletRequest) request).getHeader(PERSON);
            site.as(key == null ? null : site.wiki.person(key).orElseThrow(), () -> {
                chain.doFilter(request, response);
                return null;
            });
        }
    }

    private static final class TokenServlet extends HttpServlet {
        private static final long serialVersionUID = 1;

        @Override
        protected void doGet(HttpServletRequest request, HttpServletResponse response)
                throws ServletException, IOException {
            response.getWriter().write(XsrfToken.of(request.getSession()));
        }
    }

    /** Says in plain words what it was given. */
    private static final class PlainTheme implements Theme {
        @Override
        public String page(Decorated page, HttpServletRequest request) {
            return String.join("\n", page.decorator(), page.title(), page.selection(), page.spaceKey(),
                    page.resources().toString(), page.head(), page.body());
        }

        @Override
        public String notPermitted(HttpServletRequest request) {
            return "not permitted";
        }

        @Override
        public String notFound(HttpServletRequest request) {
            return "not found";
        }

        @Override
        public String logInPath(HttpServletRequest request) {
            return "/login";
        }
    }
}
