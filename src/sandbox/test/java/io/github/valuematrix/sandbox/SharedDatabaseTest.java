package io.github.valuematrix.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.valuematrix.sandbox.wiki.Database;
import io.github.valuematrix.sandbox.wiki.Wiki;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** The wiki in PostgreSQL: what is said when that cannot be, what --fresh deletes, and who may start when. */
public class SharedDatabaseTest {

    private static final ZoneId UTC = ZoneId.of("UTC");
    private static final Path LINKS = Path.of("test/resources/exports/links/entities.xml").toAbsolutePath();

    @Rule
    public final TemporaryFolder data = new TemporaryFolder();

    private final String url = PostgresServer.newDatabase();
    private final List<String> said = new ArrayList<>();

    @Test
    public void onlyPostgresqlIsTakenAndThePasswordIsNotRepeated() {
        assertThat(refusal("jdbc:mysql://localhost/wiki?password=s3cret")).contains("jdbc:postgresql://localhost/wiki");
        assertThat(refusal("jdbc:postgresql://localhost:no-port/wiki?password=s3cret")).contains("cannot be read");
        assertThat(CommandRun.of("--databse", "jdbc:postgresql://localhost/wiki?password=s3cret").err())
                .contains("--databse").doesNotContain("s3cret");
    }

    @Test
    public void aServerThatIsNotThereIsSaidInOneLine() {
        assertThat(refusal("jdbc:postgresql://localhost:1/wiki?user=me&password=s3cret"))
                .contains("Nothing answers").contains("localhost:1/wiki");
    }

    @Test
    public void aWrongUserOrPasswordIsSaidInOneLine() {
        assertThat(refusal(url.replace("user=postgres", "user=stranger&password=s3cret")))
                .contains("refuses this user or password").contains(".pgpass");
    }

    @Test
    public void aDatabaseThatIsNotThereIsSaidInOneLine() {
        assertThat(refusal(url.replaceFirst("/wiki_\\w+", "/nowhere"))).contains("CREATE DATABASE nowhere");
    }

    @Test
    public void aDatabaseOfSomethingElseIsNotTouched() {
        sql().execute("CREATE TABLE setting (colour VARCHAR(9))");

        assertThat(refusal(url)).contains("tables that the sandbox did not make");
        assertThat(refusal(url, "--fresh")).contains("tables that the sandbox did not make");
        assertThat(tables()).containsExactly("setting");
    }

    @Test
    public void freshDropsWhatTheSandboxAndTheAppMadeAndNothingElse() {
        try (Storage storage = storage(1); Database made = load(storage, List.of())) {
            sql().execute("CREATE TABLE \"AO_0A1B2C_CONTENT\" (id INT)");
            sql().execute("CREATE TABLE holiday (day DATE)");
        }
        try (Storage storage = storage(1)) {
            storage.drop();
        }

        assertThat(tables()).containsExactly("holiday");
    }

    @Test
    public void anotherWikiOrAnotherZoneIsRefused() {
        try (Storage storage = storage(1); Database made = load(storage, List.of())) {
            assertThat(made).isNotNull();
        }

        try (Storage storage = storage(1)) {
            assertThatThrownBy(() -> load(storage, List.of(LINKS))).isInstanceOf(Failure.class)
                    .hasMessageContaining("the demo company").hasMessageContaining("--fresh");
        }
        try (Storage storage = storage(1)) {
            assertThatThrownBy(() -> new WikiLoading(storage, Origin.DEMO, ZoneId.of("Asia/Tokyo"), "", said::add).load())
                    .isInstanceOf(Failure.class).hasMessageContaining("--zone UTC");
        }
    }

    @Test
    public void aSecondNodeWaitsForTheFirstAndLoadsNothing() throws Exception {
        try (Storage first = storage(1); Database loading = load(first, List.of(LINKS)); Storage second = storage(2)) {
            said.clear();
            CountDownLatch waits = new CountDownLatch(1);
            Storage waiting = SharedDatabase.of(DatabaseAddress.of(url), data.getRoot().toPath(), 3, line -> {
                said.add(line);
                waits.countDown();
            });
            CompletableFuture<Database> joined = CompletableFuture.supplyAsync(() -> load(waiting, List.of(LINKS)));
            assertThat(waits.await(10, TimeUnit.SECONDS)).isTrue();
            assertThat(joined).isNotDone();
            first.share();

            try (waiting; Database database = joined.get(30, TimeUnit.SECONDS)) {
                assertThat(new Wiki(database).spaces()).hasSameSizeAs(new Wiki(loading).spaces());
                assertThat(waiting.isFirst()).isFalse();
            }
            assertThat(said).containsExactly("Another node is starting on this database; waiting for it …");
        }
    }

    @Test
    public void aNodeThatDiedWhileItLoadedLeavesNothingToTheNext() {
        try (Storage died = storage(1); Database half = died.open()) {
            new Wiki(half).setSetting("sandbox.loading", "demo");
            half.jdbc().update("INSERT INTO membership (group_name, user_key) VALUES ('half', 'loaded')");
        }

        try (Storage next = storage(1); Database database = load(next, List.of(LINKS))) {
            assertThat(next.isFirst()).isTrue();
            assertThat(new Wiki(database).groupsOf("loaded")).isEmpty();
        }
    }

    @Test
    public void freshIsRefusedWhileAnotherNodeRuns() {
        try (Storage first = storage(1); Database running = load(first, List.of(LINKS)); Storage second = storage(2)) {
            first.share();

            assertThatThrownBy(second::drop).isInstanceOf(Failure.class).hasMessageContaining("Stop it");
            assertThat(new Wiki(running).spaces()).isNotEmpty();
        }
    }

    private Storage storage(int port) {
        return SharedDatabase.of(DatabaseAddress.of(url), data.getRoot().toPath(), port, said::add);
    }

    private Database load(Storage storage, List<Path> exports) {
        return new WikiLoading(storage, Origin.of(exports), UTC, "http://localhost:1990/confluence", said::add).load();
    }

    private static String refusal(String database, String... more) {
        List<String> arguments = new ArrayList<>(List.of("--database", database));
        arguments.addAll(List.of(more));
        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err() + run.out()).doesNotContain("s3cret").doesNotContain("\tat ");
        return run.lastLine();
    }

    private JdbcTemplate sql() {
        return new JdbcTemplate(new DriverManagerDataSource(url));
    }

    private List<String> tables() {
        return sql().queryForList("SELECT tablename FROM pg_tables WHERE schemaname = 'public'", String.class);
    }
}
