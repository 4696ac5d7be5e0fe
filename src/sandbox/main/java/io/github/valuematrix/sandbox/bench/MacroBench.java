package io.github.valuematrix.sandbox.bench;

import io.github.valuematrix.sandbox.AppClient;
import io.github.valuematrix.sandbox.Progress;
import io.github.valuematrix.sandbox.Sandbox;
import io.github.valuematrix.sandbox.wiki.Person;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Pages with many matrices, each of another of the largest spaces, as a site admin sees them. What a page takes without
 * any is taken off and shared among them.
 */
final class MacroBench {

    private static final List<Integer> COUNTS = List.of(1, 10, 50);
    private static final int WARM_UP = 50;
    private static final int TIMES = 200;
    private static final String LARGEST = "SELECT \"SPACE_ID\" FROM \"%s\" GROUP BY \"SPACE_ID\""
            + " ORDER BY count(*) DESC LIMIT 50";
    private static final String BODY = "<table><tbody><tr><td>Ask on the page.</td><td>Answer others.</td>"
            + "<td>Let customers read.</td></tr></tbody></table>";

    private final BenchSize size;
    private final Progress progress;

    MacroBench(BenchSize size, Progress progress) {
        this.size = size;
        this.progress = progress;
    }

    /** What a page holds, and how its matrices are written. */
    private enum Kind {
        AUTHORED("authored") {
            @Override
            String macro(String space) {
                return stored("", BODY);
            }
        },
        LIVE("live, each of another space") {
            @Override
            String macro(String space) {
                return stored(parameter("layout", "grid") + parameter("mode", "both") + parameter("here", "live")
                        + parameter("spaces", space), "");
            }
        };

        private final String words;

        Kind(String words) {
            this.words = words;
        }

        abstract String macro(String space);

        private static String parameter(String name, String value) {
            return "<ac:parameter ac:name=\"" + name + "\">" + value + "</ac:parameter>";
        }

        private static String stored(String parameters, String body) {
            return "<ac:structured-macro ac:name=\"value-matrix\">" + parameters + "<ac:rich-text-body>" + body
                    + "</ac:rich-text-body></ac:structured-macro>";
        }
    }

    /** In Markdown: a line for each page. */
    String table() throws Exception {
        try (BenchServer server = new BenchServer();
                Sandbox sandbox = Sandbox.start(new BenchStorage(server), size.origin(), ZoneOffset.UTC,
                        LedgerBench.freePort(), progress)) {
            AppClient app = new AppClient(sandbox.baseUrl());
            progress.say("Waiting for the back-fill …");
            app.awaitBackFill();
            List<String> spaces = largestSpaces(server, sandbox);
            progress.say("Showing pages …");
            Latency bare = warm(app, publish(sandbox, spaces.get(0), "No matrix", "<p>Nothing.</p>"));
            List<String> lines = new ArrayList<>(List.of(
                    "| page with | first, ms | p50, ms | p95, ms | each matrix, p95, ms |",
                    "| --- | ---: | ---: | ---: | ---: |", line("no matrix", 0, bare, 0)));
            for (Kind kind : Kind.values()) {
                for (int count : COUNTS) {
                    lines.add(measured(kind, count, sandbox, app, spaces, bare));
                }
            }
            return String.join("\n", lines);
        }
    }

    private static String measured(Kind kind, int count, Sandbox sandbox, AppClient app, List<String> spaces,
                                   Latency bare) throws Exception {
        StringBuilder storage = new StringBuilder();
        for (int matrix = 0; matrix < count; matrix++) {
            storage.append(kind.macro(spaces.get(matrix % spaces.size())));
        }
        String page = publish(sandbox, spaces.get(0), count + " " + kind, storage.toString());
        Latency.Watch first = new Latency.Watch();
        first.time(() -> app.page(page));
        Latency shown = warm(app, page);
        return line(count + " " + kind.words, first.latency().p50(), shown, (shown.p95() - bare.p95()) / count);
    }

    private static String line(String what, double first, Latency latency, double each) {
        return String.format(Locale.ROOT, "| %s | %.1f | %.1f | %.1f | %.2f |", what, first, latency.p50(),
                latency.p95(), each);
    }

    private static Latency warm(AppClient app, String page) throws Exception {
        for (int i = 0; i < WARM_UP; i++) {
            app.page(page);
        }
        Latency.Watch watch = new Latency.Watch();
        for (int i = 0; i < TIMES; i++) {
            watch.time(() -> app.page(page));
        }
        return watch.latency();
    }

    private static String publish(Sandbox sandbox, String space, String title, String storage)
            throws Exception {
        Person admin = sandbox.wiki().personByName("admin").orElseThrow();
        long id = sandbox.confluence().request(admin, () ->
                sandbox.confluence().authoring().createPage(space, null, title, storage));
        return "/pages/viewpage.action?pageId=" + id;
    }

    private static List<String> largestSpaces(BenchServer server, Sandbox sandbox) throws SQLException {
        List<String> keys = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection(server.url());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(LARGEST.formatted(
                        SinglePages.table(connection.createStatement(), "CONTENT")))) {
            while (rows.next()) {
                keys.add(sandbox.wiki().space(rows.getLong(1)).orElseThrow().key());
            }
        }
        return keys;
    }
}
