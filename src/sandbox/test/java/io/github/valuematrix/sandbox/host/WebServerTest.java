package io.github.valuematrix.sandbox.host;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.Rule;
import org.junit.Test;

public class WebServerTest {
    @Rule
    public final RunningExample example = new RunningExample();

    @Test
    public void saysThatThePortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThatThrownBy(() -> WebServer.start(taken.getLocalPort(), "", List.of()))
                    .isInstanceOf(AppException.class)
                    .hasMessageStartingWith("Port " + taken.getLocalPort() + " is taken. Stop what uses it, or choose");
        }
    }

    @Test
    public void givesThePortBackWhenItStops() throws IOException {
        WebServer server = WebServer.start(0, "/confluence", List.of());
        int port = server.port();
        server.close();

        try (ServerSocket free = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
            assertThat(free.isBound()).isTrue();
        }
    }

    @Test
    public void putsTheAppsTextsIntoItsScripts() {
        try (ExampleServer server = new ExampleServer(example.install(), example.site())) {
            assertThat(server.get(null, "/download/resources/example.app:script/greeting.js").body().strip()).isEqualTo(
                    "say(\"Wave \\\"hello\\\" {0}\", AJS.format(\"Wave \\\"hello\\\" {0}\", 3), \"example.gone\",\n"
                            + "    AJS.I18n.getText(key));");
        }
    }

    @Test
    public void servesTheAppsFiles() {
        try (ExampleServer server = new ExampleServer(example.install(), example.site())) {
            HttpResponse<String> css = server.get(null, "/download/resources/example.app:styles/greeting.css");

            assertThat(css.statusCode()).isEqualTo(200);
            assertThat(css.headers().firstValue("Content-Type").orElse("")).startsWith("text/css");
            assertThat(css.body()).startsWith(".greeting");
            assertThat(server.get(null, "/download/resources/example.app/none.png").statusCode()).isEqualTo(404);
        }
    }
}
