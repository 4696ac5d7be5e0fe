package io.github.valuematrix.sandbox;

import java.nio.file.Path;

/** The demo company. */
final class DemoSandbox extends InstalledSandbox {

    @Override
    Origin origin(Path folder) {
        return Origin.DEMO;
    }
}
