package io.github.valuematrix.sandbox;

import io.github.valuematrix.sandbox.wiki.Database;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;

/** A wiki whose names are all hostile, those of its space categories included. */
final class HostileSandbox extends InstalledSandbox {

    private static final String CATEGORIZE = "UPDATE space SET category = ?";

    @Override
    Origin origin(Path folder) throws IOException {
        LocalDate day = LocalDate.now(ZONE).minusDays(10);
        return Origin.of(List.of(HostileExport.write(folder.resolve("entities.xml"), day)));
    }

    /** Exports hold no categories. */
    @Override
    void complete(SandboxFolder folder) {
        try (Database second = folder.open()) {
            second.jdbc().update(CATEGORIZE, Hostile.CATEGORY.text());
        }
    }
}
