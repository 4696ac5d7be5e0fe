package io.github.valuematrix.sandbox;

import io.github.valuematrix.sandbox.confluence.Confluence;
import io.github.valuematrix.sandbox.confluence.SiteSettings;
import io.github.valuematrix.sandbox.host.AppHost;
import io.github.valuematrix.sandbox.host.WebServer;
import io.github.valuematrix.sandbox.web.WikiWeb;
import io.github.valuematrix.sandbox.wiki.Database;
import io.github.valuematrix.sandbox.wiki.Wiki;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Optional;

/** A running sandbox: a wiki, the app installed in it, and a web server in front of both. */
public final class Sandbox implements AutoCloseable {

    private static final String CONTEXT_PATH = "/confluence";
    private static final String SITE_URL = "sandbox.base-url";
    private static final Duration SEARCH_LAG = Duration.ofSeconds(5);

    private final Deque<AutoCloseable> parts = new ArrayDeque<>();
    private final int port;
    private Wiki wiki;
    private Confluence confluence;

    private Sandbox(int port) {
        this.port = port;
    }

    /**
     * Loads the wiki unless the storage holds it already, installs the app and opens the port.
     *
     * @throws Failure if anything of that is not possible, with nothing left running
     */
    public static Sandbox start(Storage storage, Origin origin, ZoneId zone, int port, Progress progress) {
        Sandbox sandbox = new Sandbox(port);
        try {
            sandbox.open(storage, origin, zone, progress);
            return sandbox;
        } catch (RuntimeException problem) {
            sandbox.close();
            throw problem;
        }
    }

    private void open(Storage storage, Origin origin, ZoneId zone, Progress progress) {
        running(storage);
        Path app = appJar();
        Database database = running(new WikiLoading(storage, origin, zone, baseUrl(), progress).load());
        wiki = new Wiki(database);
        String siteUrl = siteUrl(storage, progress);
        storage.share();
        SiteSettings settings = new SiteSettings(siteUrl, zone, Locale.ENGLISH, SEARCH_LAG, false);
        confluence = running(new Confluence(database, wiki, settings));
        progress.say("Installing " + app.getFileName() + " …");
        AppHost host = running(AppHost.install(app, confluence, storage.apps()));
        WikiWeb pages = new WikiWeb(origin.isDemo() ? "Fernhill Wiki" : "Wiki", confluence, database, wiki,
                Optional.of(host.app()));
        running(WebServer.start(port, CONTEXT_PATH, pages.modules()));
    }

    /** The first node says where the site is; to the browser, the others are further doors to it. */
    private String siteUrl(Storage storage, Progress progress) {
        if (storage.isFirst()) {
            wiki.setSetting(SITE_URL, baseUrl());
            return baseUrl();
        }
        String url = wiki.setting(SITE_URL).orElseThrow();
        progress.say("Joining " + url + " as a further node …");
        return url;
    }

    private <T extends AutoCloseable> T running(T part) {
        parts.push(part);
        return part;
    }

    private static Path appJar() {
        String jar = System.getProperty("sandbox.app", "");
        if (jar.isEmpty() || !Files.isRegularFile(Path.of(jar))) {
            throw new Failure("The app's jar is not built. Start the sandbox with ./run, which builds it first.");
        }
        return Path.of(jar).toAbsolutePath();
    }

    /** Where the wiki is on this node. */
    public String baseUrl() {
        return "http://localhost:" + port + CONTEXT_PATH;
    }

    /** What stands in for Confluence. */
    public Confluence confluence() {
        return confluence;
    }

    /** What the wiki holds. */
    public Wiki wiki() {
        return wiki;
    }

    /** Stops everything, last started first. A part that cannot stop does not keep the others from stopping. */
    @Override
    public void close() {
        while (!parts.isEmpty()) {
            try {
                parts.pop().close();
            } catch (Exception problem) {
                System.err.println("While stopping: " + problem);
            }
        }
    }
}
