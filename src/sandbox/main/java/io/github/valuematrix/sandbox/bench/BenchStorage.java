package io.github.valuematrix.sandbox.bench;

import io.github.valuematrix.sandbox.Storage;
import io.github.valuematrix.sandbox.wiki.Database;
import java.nio.file.Path;

/** The wiki and the tables of the app in the benchmark's own database; it goes with the server. */
record BenchStorage(BenchServer server) implements Storage {

    @Override
    public Database open() {
        return Database.open(server.url());
    }

    @Override
    public void drop() {
        throw new IllegalStateException("The database of a benchmark is used once");
    }

    @Override
    public boolean isFirst() {
        return true;
    }

    @Override
    public void share() {
        // nobody else starts on it
    }

    @Override
    public Path apps() {
        return server.folder().resolve("apps");
    }

    @Override
    public void close() {
        // the server closes it
    }
}
