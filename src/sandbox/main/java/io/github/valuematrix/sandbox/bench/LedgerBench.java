package io.github.valuematrix.sandbox.bench;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.valuematrix.sandbox.AppClient;
import io.github.valuematrix.sandbox.Progress;
import io.github.valuematrix.sandbox.Sandbox;
import java.io.IOException;
import java.net.ServerSocket;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;

/** One size: a fresh database, a computed wiki, the app that fills its ledger from it, and what is then asked of it. */
final class LedgerBench {

    private static final double MILLIS_A_SECOND = 1000;

    private final BenchSize size;
    private final Progress progress;

    LedgerBench(BenchSize size, Progress progress) {
        this.size = size;
        this.progress = progress;
    }

    LedgerFigures run() throws Exception {
        try (BenchServer server = new BenchServer();
                Sandbox sandbox = Sandbox.start(new BenchStorage(server), size.origin(), ZoneOffset.UTC,
                        freePort(), progress)) {
            AppClient app = new AppClient(sandbox.baseUrl());
            Fill fill = fill(app);
            progress.say("Copying the same rows …");
            CopyFloor.Times copy = new CopyFloor(server).measure();
            vacuum(server);
            progress.say("Reading and writing single pages …");
            SinglePages pages = new SinglePages(sandbox, server);
            Latency replace = pages.replace();
            Latency listener = pages.listener();
            progress.say("Asking for reports …");
            LargestSpace largest = new LargestSpace(sandbox, server, app, pages);
            return figures(fill, copy, replace, listener, largest);
        }
    }

    /** What the app says of its back-fill, and how much memory it took. */
    private record Fill(JsonNode progress, LiveHeap heap) {

        double seconds(String name) {
            return progress.path(name).asDouble();
        }

        double allSeconds() {
            return Duration.between(Instant.parse(progress.path("startedAt").asText()),
                    Instant.parse(progress.path("finishedAt").asText())).toMillis() / MILLIS_A_SECOND;
        }
    }

    private Fill fill(AppClient app) throws InterruptedException {
        progress.say("Waiting for the back-fill …");
        LiveHeap heap = new LiveHeap();
        try (heap) {
            return new Fill(app.awaitBackFill(), heap);
        }
    }

    private static void vacuum(BenchServer server) throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url());
                Statement statement = connection.createStatement()) {
            statement.execute("VACUUM ANALYZE");
        }
    }

    private LedgerFigures figures(Fill fill, CopyFloor.Times copy, Latency replace, Latency listener,
            LargestSpace largest) throws Exception {
        double writing = fill.seconds("writeSeconds");
        long pages = fill.progress().path("pagesTotal").asLong();
        return new LedgerFigures(size.scale(), pages, size.comments(), copy.rows(), copy.intoIndexedSeconds(),
                copy.thenIndexSeconds(), fill.allSeconds(), fill.seconds("readSeconds"), writing,
                writing / copy.intoIndexedSeconds(), writing / copy.thenIndexSeconds(), copy.rows() / writing,
                pages / fill.allSeconds(),
                fill.heap().peakMiB(), replace, listener, largest.pages(), largest.reportWarm(),
                largest.reportAfterComments(), largest.reportCold(), largest.activityWarm(), largest.activityCold(),
                largest.metricsWarm(), largest.metricsCold());
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
