package io.github.valuematrix.sandbox.confluence;

import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import io.github.valuematrix.sandbox.LedgerTables;
import io.github.valuematrix.sandbox.host.AppHost;
import io.github.valuematrix.sandbox.wiki.Content;
import io.github.valuematrix.sandbox.wiki.Person;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;

/** A small wiki in which anything may happen, with the app installed; each step is one thing that somebody does. */
final class WikiLife implements AutoCloseable {

    private static final Path JAR = Path.of(System.getProperty("sandbox.app"));
    private static final String RATE = "io.github.valuematrix.value-matrix.pages-per-second";
    private static final String CURRENT = "SELECT content_id FROM content WHERE kind IN (%s) AND original_id IS NULL"
            + " AND status = '%s' ORDER BY content_id";
    private static final String PAGES = "'page', 'blogpost'";
    private static final List<Person> WRITERS = List.of(Site.ADMIN, Site.SAM, Site.EDITH);

    /** What can happen. */
    enum Deed {
        CREATE, CREATE, POST, EDIT, LINK, LINK_BY_ID, RENAME, COMMENT, REPLY, CHANGE_COMMENT, REMOVE_COMMENT, MOVE, TRASH,
        RESTORE, PURGE, EMPTY_TRASH, REMOVE_VERSION, NEW_SPACE, RENAME_SPACE, ARCHIVE, REMOVE_SPACE, REMOVE_PERSON,
        HIDDEN_EDIT, READ_MARKS, NIGHT, RESTART
    }

    /** One deed, and three numbers that choose who does it to what. */
    record Step(Deed deed, int who, int what, int how) {
    }

    private final Site site;
    private final Path folder;
    private final LedgerTables ledger;
    private AppHost host;
    private int installs;
    private boolean hidden;

    WikiLife(SomeDatabase kind) {
        site = new Site(kind);
        site.clock.goOn(Duration.between(site.clock.instant(), Instant.now()));
        ledger = new LedgerTables(site.database.jdbc());
        try {
            folder = Files.createTempDirectory("wiki-life-");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        site.confluence.service(PluginSettingsFactory.class).createGlobalSettings().put(RATE, "10000");
        install();
    }
}
