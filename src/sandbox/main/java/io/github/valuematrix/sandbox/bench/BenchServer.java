package io.github.valuematrix.sandbox.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;

/**
 * A PostgreSQL of the benchmark's own, in a temporary folder, which can be started again with empty caches. Everything
 * is written safely, as a real one writes it.
 */
final class BenchServer implements AutoCloseable {

    private static final String USER = "postgres";

    private final Path folder;
    private final int port;
    private EmbeddedPostgres server;

    BenchServer() {
        try {
            folder = Files.createTempDirectory("value-matrix-bench-");
            server = start(0);
            port = server.getPort();
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private EmbeddedPostgres start(int fixedPort) throws IOException {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder().setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false).setServerConfig("shared_buffers", "512MB")
                .setServerConfig("max_wal_size", "4GB").setServerConfig("maintenance_work_mem", "256MB")
                .setServerConfig("fsync", "on").setServerConfig("full_page_writes", "on")
                .setServerConfig("synchronous_commit", "on");
        return fixedPort == 0 ? builder.start() : builder.setPort(fixedPort).start();
    }

    String url() {
        return "jdbc:postgresql://localhost:" + port + "/" + USER + "?user=" + USER;
    }

    /** Where the benchmark may keep files. */
    Path folder() {
        return folder;
    }

    /** Afterwards nothing is cached, by the server or, where the machine lets us say so, by the operating system. */
    void restartCold() {
        try {
            server.close();
            dropCaches();
            server = start(port);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private static void dropCaches() {
        try {
            new ProcessBuilder("sync").start().waitFor();
            Files.writeString(Path.of("/proc/sys/vm/drop_caches"), "3");
        } catch (IOException notAllowed) {
            System.err.println("The operating system keeps its cache; cold means that the server's own is empty.");
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        try {
            server.close();
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.deleteIfExists(file);
                }
            }
        } catch (IOException problem) {
            System.err.println("The folder " + folder + " could not be deleted: " + problem.getMessage());
        }
    }
}
