package io.github.valuematrix.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;

/** Starting, stopping and starting again, in a process of its own. */
public class StartAndStopTest {

    private static final String EXPORT = Path.of("test/resources/exports/links/entities.xml").toAbsolutePath().toString();

    @Rule
    public final TemporaryFolder data = new TemporaryFolder();

    @Test
    public void aStartSaysWhereTheWikiIsAndAsWhomToLogIn() throws Exception {
        int port = freePort();
        try (SandboxProcess sandbox = start("--port", String.valueOf(port), "--export", EXPORT).up()) {
            assertThat(sandbox.output()).contains("http://localhost:" + port + "/confluence")
                    .contains("maya").contains("rita").contains("Adoption");
        }
    }

    @Test
    public void aSecondStartFindsTheWikiInsteadOfLoadingItAgain() throws Exception {
        try (SandboxProcess first = start("--port", port(), "--export", EXPORT).up()) {
            first.stop();
        }
        try (SandboxProcess second = start("--port", port(), "--export", EXPORT).up()) {
            assertThat(second.output()).doesNotContain("Loaded");
        }
    }

    @Test
    public void aKilledSandboxStartsAgain() throws Exception {
        try (SandboxProcess first = start("--port", port(), "--export", EXPORT).up()) {
            first.kill();
        }
        try (SandboxProcess second = start("--port", port(), "--export", EXPORT).up()) {
            assertThat(second.output()).contains("The wiki is at");
        }
    }

    @Test
    public void anotherZoneOnASecondStartIsRefusedBecauseItsDaysWouldBeWrong() throws Exception {
        try (SandboxProcess first = start("--port", port(), "--export", EXPORT).up()) {
            first.stop();
        }
        try (SandboxProcess second = start("--port", port(), "--export", EXPORT, "--zone", "Asia/Tokyo")) {
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.output()).contains("--zone UTC").contains("--fresh");
        }
    }

    @Test
    public void freshDropsOnlyWhatTheSandboxMade() throws Exception {
        try (SandboxProcess first = start("--port", port(), "--export", EXPORT).up()) {
            first.stop();
        }
        Path folder = SandboxFolder.of(data.getRoot().toPath(), Origin.of(java.util.List.of(Path.of(EXPORT)))).path();
        Path foreign = Files.writeString(folder.resolve("holiday.txt"), "mine");
        try (SandboxProcess second = start("--port", port(), "--export", EXPORT, "--fresh", "--zone", "Asia/Tokyo").up()) {
            assertThat(foreign).hasContent("mine");
        }
    }

    @Test
    public void aTakenPortIsSaidInOneLine() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                SandboxProcess sandbox = start("--port", String.valueOf(taken.getLocalPort()), "--export", EXPORT)) {
            assertThat(sandbox.exitCode()).isEqualTo(1);
            assertThat(sandbox.output()).contains(String.valueOf(taken.getLocalPort())).contains("--port")
                    .doesNotContain("\tat ");
        }
    }

    @Test
    public void twoSandboxesOnOneWikiAreRefused() throws Exception {
        try (SandboxProcess first = start("--port", port(), "--export", EXPORT).up();
                SandboxProcess second = start("--port", port(), "--export", EXPORT)) {
            assertThat(second.exitCode()).isEqualTo(1);
            assertThat(second.output()).contains("already").doesNotContain("\tat ");
            assertThat(first.output()).doesNotContain("Stopping");
        }
    }

    private SandboxProcess start(String... arguments) throws IOException {
        return SandboxProcess.start(data.getRoot().toPath(), arguments);
    }

    private static String port() throws IOException {
        return String.valueOf(freePort());
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
