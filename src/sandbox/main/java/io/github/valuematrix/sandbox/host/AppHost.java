package io.github.valuematrix.sandbox.host;

import java.nio.file.Path;

/** Installs the built jar of an app as Confluence does, and removes it again. */
public final class AppHost implements AutoCloseable {
    private final InstalledApp app;

    private AppHost(InstalledApp app) {
        this.app = app;
    }

    /** Installs and enables the app; the work folder is the host's own. */
    public static AppHost install(Path appJar, Platform platform, Path workFolder) {
        throw new AppException("Not yet.");
    }

    public InstalledApp app() {
        return app;
    }

    /** Disables the app and gives everything back. */
    @Override
    public void close() {
    }
}
