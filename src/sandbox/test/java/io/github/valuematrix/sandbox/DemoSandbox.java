package io.github.valuematrix.sandbox;

import java.io.IOException;
import java.net.ServerSocket;
import java.time.ZoneId;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;

/** The demo company with the built jar installed and everything read, in a zone that is not the JVM's. */
final class DemoSandbox extends ExternalResource {

    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    private final TemporaryFolder data = new TemporaryFolder();
    private Sandbox sandbox;

    @Override
    protected void before() throws IOException {
        data.create();
        sandbox = Sandbox.start(SandboxFolder.of(data.getRoot().toPath(), Origin.DEMO), Origin.DEMO, ZONE, freePort(),
                line -> { });
        new AppClient(sandbox.baseUrl()).awaitBackFill();
    }

    @Override
    protected void after() {
        sandbox.close();
        data.delete();
    }

    String baseUrl() {
        return sandbox.baseUrl();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
