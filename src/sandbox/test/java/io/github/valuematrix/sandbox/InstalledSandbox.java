package io.github.valuematrix.sandbox;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.ZoneId;
import org.junit.rules.ExternalResource;
import org.junit.rules.TemporaryFolder;

/** A wiki with the built jar installed and everything read, in a zone that is not the JVM's. */
abstract class InstalledSandbox extends ExternalResource {

    static final ZoneId ZONE = ZoneId.of("America/New_York");

    private final TemporaryFolder data = new TemporaryFolder();
    private Sandbox sandbox;

    /** Which wiki; what it is made of may be written into the folder. */
    abstract Origin origin(Path folder) throws IOException;

    /** What the origin does not hold; the sandbox runs already. */
    void complete(SandboxFolder wiki) {
        // most origins hold everything
    }

    @Override
    protected void before() throws IOException {
        data.create();
        Path folder = data.getRoot().toPath();
        Origin origin = origin(folder);
        SandboxFolder wiki = SandboxFolder.of(folder, origin);
        sandbox = Sandbox.start(wiki, origin, ZONE, freePort(), line -> { });
        complete(wiki);
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
