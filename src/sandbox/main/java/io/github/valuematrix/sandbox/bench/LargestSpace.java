package io.github.valuematrix.sandbox.bench;

import io.github.valuematrix.sandbox.AppClient;
import io.github.valuematrix.sandbox.Failure;
import io.github.valuematrix.sandbox.Sandbox;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** The report of the space with the most pages, over the last twelve months. */
final class LargestSpace {

    private static final int WARM_UP = 10;
    private static final int TIMES = 100;
    private static final int COLD_TIMES = 5;
    private static final int COMMENTS = 40;
    private static final String FORGET = "UPDATE \"%s\" SET \"ENTRIES_STAMP\" = %2$d, \"EARLIER_STAMP\" = %2$d,"
            + " \"LINKS_STAMP\" = %2$d, \"TITLES_STAMP\" = %2$d";
    private static final long DAYS_BETWEEN_YEARS = 3;
    private static final int MOST_TRIES = 50;
    private static final long BETWEEN_TRIES_MILLIS = 600;

    private final BenchServer server;
    private final AppClient app;
    private final SinglePages singlePages;
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private final String key;
    private final long pages;
    private final long somePage;
    private int times;

    LargestSpace(Sandbox sandbox, BenchServer server, AppClient app, SinglePages singlePages) throws SQLException {
        this.server = server;
        this.app = app;
        this.singlePages = singlePages;
        try (Connection connection = DriverManager.getConnection(server.url());
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT \"SPACE_ID\", count(*), max(\"CONTENT_ID\") FROM \""
                        + SinglePages.table(connection.createStatement(), "CONTENT")
                        + "\" GROUP BY \"SPACE_ID\" ORDER BY 2 DESC LIMIT 1")) {
            row.next();
            key = sandbox.wiki().space(row.getLong(1)).orElseThrow().key();
            pages = row.getLong(2);
            somePage = row.getLong(3);
        }
    }

    long pages() {
        return pages;
    }

    Latency reportCold() throws Exception {
        return cold(this::report);
    }

    Latency reportWarm() throws Exception {
        return warm(this::report);
    }

    /** Each time after a new comment in the space. */
    Latency reportAfterComments() throws Exception {
        Latency.Watch watch = new Latency.Watch();
        for (int i = 0; i < COMMENTS; i++) {
            singlePages.comment(somePage);
            watch.time(this::report);
        }
        return watch.latency();
    }

    Latency activityCold() throws Exception {
        return cold(this::activity);
    }

    Latency activityWarm() throws Exception {
        return warm(this::activity);
    }

    /** Each time of another year, of which nothing is kept. */
    Latency metricsCold() throws Exception {
        return cold(() -> metrics(today.minusDays(DAYS_BETWEEN_YEARS * ++times)));
    }

    Latency metricsWarm() throws Exception {
        return warm(() -> metrics(today));
    }

    private void metrics(LocalDate asOf) {
        app.spaceReport(key, asOf.minusDays(365), asOf, asOf);
    }

    private void report() {
        app.page("/plugins/value-matrix/adoption.action?period=365&key=" + key);
    }

    private void activity() {
        app.activity(key, today.minusDays(364), today.plusDays(1), today);
    }

    private Latency cold(Latency.Work work) throws Exception {
        Latency.Watch watch = new Latency.Watch();
        for (int i = 0; i < COLD_TIMES; i++) {
            forget();
            server.restartCold();
            awaitConnections();
            watch.time(work);
        }
        return watch.latency();
    }

    /** As if everything had changed: the app counts anew. */
    private void forget() throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url());
                Statement statement = connection.createStatement()) {
            statement.executeUpdate(FORGET.formatted(SinglePages.table(connection.createStatement(), "SPACE"), ++times));
        }
    }

    /** The wiki finds out one by one that its connections are gone. */
    private void awaitConnections() throws InterruptedException {
        for (int tries = 1; ; tries++) {
            try {
                app.page("/login.action");
                return;
            } catch (Failure gone) {
                if (tries == MOST_TRIES) {
                    throw gone;
                }
                Thread.sleep(BETWEEN_TRIES_MILLIS);
            }
        }
    }

    private static Latency warm(Latency.Work work) throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            work.run();
        }
        Latency.Watch watch = new Latency.Watch();
        for (int i = 0; i < TIMES; i++) {
            watch.time(work);
        }
        return watch.latency();
    }
}
