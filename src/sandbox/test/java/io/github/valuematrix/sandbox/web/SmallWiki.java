package io.github.valuematrix.sandbox.web;

import com.atlassian.scheduler.JobRunnerResponse;
import io.github.valuematrix.sandbox.confluence.Confluence;
import io.github.valuematrix.sandbox.confluence.JobSchedule;
import io.github.valuematrix.sandbox.confluence.SiteSettings;
import io.github.valuematrix.sandbox.host.InstalledApp;
import io.github.valuematrix.sandbox.host.WebServer;
import io.github.valuematrix.sandbox.wiki.Body;
import io.github.valuematrix.sandbox.wiki.BodyFormat;
import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.ContentKind;
import io.github.valuematrix.sandbox.wiki.ContentStatus;
import io.github.valuematrix.sandbox.wiki.Database;
import io.github.valuematrix.sandbox.wiki.Person;
import io.github.valuematrix.sandbox.wiki.Restriction;
import io.github.valuematrix.sandbox.wiki.Right;
import io.github.valuematrix.sandbox.wiki.SandboxPeople;
import io.github.valuematrix.sandbox.wiki.Space;
import io.github.valuematrix.sandbox.wiki.Subject;
import io.github.valuematrix.sandbox.wiki.Wiki;
import io.github.valuematrix.sandbox.wiki.WikiWriter;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** A running wiki of one space with a home page, a page below it, one for administrators only and one of long ago. */
final class SmallWiki implements AutoCloseable {
    static final long HOME = 101;
    static final long PLAN = 102;
    static final long SECRET = 103;
    static final long OLD = 104;
    static final long POST = 105;

    final Wiki wiki;
    final int port;
    private final Database database;
    private final Confluence confluence;
    private final WebServer server;
    volatile int runs;

    SmallWiki(boolean readOnly) {
        this(readOnly, null);
    }

    /** With an app, or without one (null). */
    SmallWiki(boolean readOnly, InstalledApp app) {
        database = Database.open("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        wiki = new Wiki(database);
        fill();
        confluence = new Confluence(database, wiki, new SiteSettings("http://localhost/wiki", ZoneId.of("Europe/Berlin"),
                Locale.ENGLISH, Duration.ZERO, readOnly));
        confluence.jobs().schedule(Map.of(new JobSchedule("count", "Count runs", "3600000", false), request -> {
            runs++;
            return JobRunnerResponse.success("counted");
        }));
        WikiWeb web = new WikiWeb("Small Wiki", confluence, database, wiki, Optional.ofNullable(app));
        server = WebServer.start(0, "/wiki", web.modules());
        port = server.port();
    }

    private void fill() {
        try (WikiWriter writer = new WikiWriter(database)) {
            SandboxPeople people = new SandboxPeople(wiki, writer);
            people.join();
            writer.add(new Space(1, "FS", "Field Service", false, false, HOME, Person.keyOf("ines"), null, "Teams", "Pumps"));
            people.grant(1);
            writer.add(page(HOME, ContentKind.PAGE, "Service handbook", null));
            writer.add(body(HOME, "<p>Welcome</p>"));
            writer.add(page(PLAN, ContentKind.PAGE, "Adoption plan", HOME));
            writer.add(body(PLAN, "<p>Our plan<script>alert(1)</script></p>"));
            writer.add(page(SECRET, ContentKind.PAGE, "Secret", HOME));
            writer.add(body(SECRET, "<p>Hush</p>"));
            writer.add(new Restriction(SECRET, Right.VIEW, Subject.group(SandboxPeople.ADMINISTRATORS)));
            writer.add(page(OLD, ContentKind.PAGE, "What & why?", HOME));
            writer.add(new Body(OLD, BodyFormat.WIKI, "h1. Old <b>"));
            writer.add(page(POST, ContentKind.BLOGPOST, "News", null));
            writer.add(body(POST, "<p>New pumps</p>"));
        }
    }

    private static Content page(long id, ContentKind kind, String title, Long parent) {
        long time = Instant.parse("2026-11-19T22:30:00Z").toEpochMilli();
        return new Content(id, kind, title, 3, Person.keyOf("ines"), time, Person.keyOf("maya"), time, null,
                ContentStatus.CURRENT, 1L, null, parent, false);
    }

    private static Body body(long id, String storage) {
        return new Body(id, BodyFormat.STORAGE, storage);
    }

    @Override
    public void close() {
        server.close();
        confluence.close();
        database.close();
    }
}
