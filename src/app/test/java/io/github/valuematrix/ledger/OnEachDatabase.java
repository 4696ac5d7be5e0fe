package io.github.valuematrix.ledger;

import io.github.valuematrix.activity.PageActivity;
import io.github.valuematrix.activity.PageEntries;
import io.github.valuematrix.activity.Pages;
import io.github.valuematrix.settings.FakePluginSettings;
import io.github.valuematrix.settings.Retention;
import io.github.valuematrix.settings.SettingsStore;
import io.github.valuematrix.settings.Today;
import io.github.valuematrix.settings.Zones;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.After;
import org.junit.Before;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/**
 * Runs the tests of a class on H2 and on PostgreSQL, each on an empty ledger.
 */
@RunWith(Parameterized.class)
public abstract class OnEachDatabase {

    @Parameterized.Parameter
    public TestDatabase kind;

    final MovedClock siteClock = new MovedClock();
    final SettingsStore settings = FakePluginSettings.store();
    final Today today = new Today(Zones.of("UTC"), siteClock);
    final Retention retention = new Retention(settings, today);
    TestHost host;
    LedgerDatabase database;
    Spaces spaces;
    Ledger ledger;
    LedgerReader reader;

    @Parameterized.Parameters(name = "{0}")
    public static TestDatabase[] databases() {
        return TestDatabase.values();
    }

    @Before
    public void openAnEmptyLedger() {
        host = new TestHost(kind);
        database = host.database();
        spaces = new Spaces(database);
        ledger = new Ledger(database, new People(database), spaces, retention, today);
        reader = new LedgerReader(database, retention, today);
    }

    @After
    public void close() {
        host.close();
    }

    /** The pages that have changed. */
    Set<Long> replace(Pages... pages) {
        PageActivity activity = new PageActivity(ZoneOffset.UTC);
        List<PageEntries> entries = Stream.of(pages).map(Pages::build).map(activity::of).toList();
        return host.execute(() ->
                ledger.replace(ledger.lock(entries.stream().map(PageEntries::contentId).toList()), entries, List.of()));
    }

    /** The pages that have changed. */
    Set<Long> remove(Long... pageIds) {
        return host.execute(() -> ledger.replace(ledger.lock(List.of(pageIds)), List.of(), List.of(pageIds)));
    }

    long rows(String table) {
        return database.read(statements -> statements.number("select count(*) from {" + table + "}"));
    }

    List<String> content(String table, String columns) {
        return database.read(statements -> statements.list(row -> {
            StringBuilder text = new StringBuilder();
            for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                text.append(i == 1 ? "" : " ").append(row.getObject(i));
            }
            return text.toString();
        }, "select " + columns + " from {" + table + "} order by " + columns));
    }
}
