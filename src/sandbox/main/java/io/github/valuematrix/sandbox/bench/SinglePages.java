package io.github.valuematrix.sandbox.bench;

import com.atlassian.confluence.event.events.content.comment.CommentCreateEvent;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.pages.PageManager;
import io.github.valuematrix.sandbox.Sandbox;
import io.github.valuematrix.sandbox.confluence.Confluence;
import io.github.valuematrix.sandbox.wiki.Person;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What one comment costs: whoever writes it, and the app that takes its page into the ledger. */
final class SinglePages {

    private static final int TIMES = 300;
    private static final int WARM_UP = 50;
    private static final String JOB = "dirty-pages";
    private static final String SOME_PAGES = "SELECT \"CONTENT_ID\" FROM \"%s\" ORDER BY random() LIMIT %d";
    private static final String READ_ONCE = "DELETE FROM \"%s\" WHERE \"TIMES_READ\" > 0";

    private final Confluence confluence;
    private final Person admin;
    private final BenchServer server;
    private final List<Long> comments = new ArrayList<>();

    SinglePages(Sandbox sandbox, BenchServer server) {
        this.confluence = sandbox.confluence();
        this.admin = sandbox.wiki().personByName("admin").orElseThrow();
        this.server = server;
    }

    /** Of the job that reads what is marked, with one page marked. Marks that were read once do not come again here. */
    Latency replace() throws Exception {
        try (Connection connection = DriverManager.getConnection(server.url());
                Statement statement = connection.createStatement()) {
            confluence.jobs().runNow(JOB);
            Latency.Watch cold = new Latency.Watch();
            Latency.Watch watch = new Latency.Watch();
            List<Long> pages = somePages(statement);
            for (int i = 0; i < pages.size(); i++) {
                comment(pages.get(i), i < WARM_UP ? cold : watch, statement);
            }
            return watch.latency();
        }
    }

    /** Somebody comments, and the app takes it in. */
    void comment(long page) throws Exception {
        try (Connection connection = DriverManager.getConnection(server.url());
                Statement statement = connection.createStatement()) {
            comment(page, new Latency.Watch(), statement);
        }
    }

    private void comment(long page, Latency.Watch watch, Statement statement) throws Exception {
        comments.add(confluence.request(admin, () -> confluence.authoring().comment(page, "<p>Done.</p>")));
        watch.time(() -> confluence.jobs().runNow(JOB));
        statement.execute(READ_ONCE.formatted(table(statement, "DIRTY")));
    }

    /** Of telling that a comment was written: the app's listener is the only one that listens. */
    Latency listener() throws Exception {
        PageManager pages = confluence.service(PageManager.class);
        Latency.Watch warmUp = new Latency.Watch();
        Latency.Watch watch = new Latency.Watch();
        for (int i = 0; i < comments.size(); i++) {
            long id = comments.get(i);
            Latency.Watch one = i < WARM_UP ? warmUp : watch;
            confluence.request(admin, () -> {
                Comment comment = (Comment) pages.getById(id);
                one.time(() -> confluence.events().publish(new CommentCreateEvent(comment)));
                return null;
            });
        }
        return watch.latency();
    }

    private static List<Long> somePages(Statement statement) throws SQLException {
        List<Long> pages = new ArrayList<>();
        try (ResultSet rows = statement.executeQuery(
                SOME_PAGES.formatted(table(statement, "CONTENT"), TIMES + WARM_UP))) {
            while (rows.next()) {
                pages.add(rows.getLong(1));
            }
        }
        return pages;
    }

    /** The full name of a table of the app. */
    static String table(Statement statement, String name) throws SQLException {
        try (ResultSet rows = statement.executeQuery("SELECT tablename FROM pg_tables WHERE schemaname = 'public'"
                + " AND tablename LIKE 'AO\\_______\\_" + name + "'")) {
            rows.next();
            return rows.getString(1);
        }
    }
}
