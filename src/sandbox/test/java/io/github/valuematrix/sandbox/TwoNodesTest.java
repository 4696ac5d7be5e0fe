package io.github.valuematrix.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.valuematrix.sandbox.web.HttpVisitor;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import org.junit.Before;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Two processes on one PostgreSQL, each killed without a warning: the other goes on, and in the end the ledger is that of
 * a fresh back-fill. The random numbers are new each time; a failure names their seed.
 */
public class TwoNodesTest {

    private static final int ROUNDS = Integer.getInteger("rounds", 2);
    private static final int COMMENTS_A_ROUND = 12;
    private static final String SIZE = "pages=2700,blogposts=300,comments=9000,spaces=12,users=40,years=3";
    private static final String PAGES = "SELECT \"CONTENT_ID\" FROM %s ORDER BY \"CONTENT_ID\"";
    private static final String OUTCOME = "SELECT outcome FROM job_run WHERE job_key = ?";

    @Rule
    public final TemporaryFolder data = new TemporaryFolder();

    private final long seed = System.nanoTime();
    private final Random random = new Random(seed);
    private final String url = PostgresServer.newDatabase();
    private final JdbcTemplate jdbc = new JdbcTemplate(new DriverManagerDataSource(url));
    private final LedgerTables ledger = new LedgerTables(jdbc);
    private int firstPort;
    private int secondPort;

    @Before
    public void choosePorts() throws IOException {
        try (ServerSocket first = new ServerSocket(0); ServerSocket second = new ServerSocket(0)) {
            firstPort = first.getLocalPort();
            secondPort = second.getLocalPort();
        }
    }

    @Test
    public void nodesThatDieLeaveALedgerLikeThatOfAFreshBackFill() throws Exception {
        SandboxProcess first = node(firstPort).up();
        SandboxProcess second = node(secondPort).up();
        try {
            rate(firstPort, 400);
            until(() -> number(firstPort, "pagesDone") > 400);
            first.kill();
            assertThat(state(secondPort)).isNotEqualTo("DONE");
            rate(secondPort, 10_000);
            until(() -> state(secondPort).equals("DONE"));

            first = node(firstPort).up();
            for (int round = 0; round < ROUNDS; round++) {
                boolean killFirst = random.nextBoolean();
                Thread victim = killLater(killFirst ? first : second);
                talk(killFirst ? secondPort : firstPort, killFirst ? firstPort : secondPort);
                victim.join();
                first = killFirst ? node(firstPort).up() : first;
                second = killFirst ? second : node(secondPort).up();
            }
            settle(secondPort);
            List<String> lines = ledger.lines();
            run(firstPort, "reconciliation");
            assertThat(jdbc.queryForObject(OUTCOME, String.class, "reconciliation")).as("seed " + seed)
                    .contains("Found 0 differences");

            first.kill();
            second.kill();
            assertThat(lines).as("seed " + seed).isEqualTo(freshLedger());
        } finally {
            first.close();
            second.close();
        }
    }

    private List<String> freshLedger() throws Exception {
        ledger.empty();
        try (SandboxProcess only = node(firstPort).up()) {
            rate(firstPort, 10_000);
            until(() -> state(firstPort).equals("DONE"));
            return ledger.lines();
        }
    }

    /** On both nodes, one of which dies meanwhile: what it does not answer is not said. */
    private void talk(int living, int dying) throws Exception {
        List<Long> pages = jdbc.queryForList(PAGES.formatted(ledger.table("CONTENT")), Long.class);
        for (int i = 0; i < COMMENTS_A_ROUND; i++) {
            long page = pages.get(random.nextInt(pages.size()));
            comment(living, page);
            try {
                comment(dying, page);
                run(dying, "dirty-pages");
            } catch (IOException dead) {
                run(living, "dirty-pages");
            }
        }
    }

    private Thread killLater(SandboxProcess node) {
        long millis = random.nextInt(1500);
        Thread killer = new Thread(() -> {
            try {
                Thread.sleep(millis);
                node.kill();
            } catch (InterruptedException stop) {
                Thread.currentThread().interrupt();
            }
        });
        killer.start();
        return killer;
    }

    /** Acts on all marks, at once and as if ten minutes later. */
    private void settle(int port) throws Exception {
        for (int round = 0; round < 20 && (round == 0 || ledger.marks() > 0); round++) {
            ledger.makeMarksDue();
            run(port, "dirty-pages");
        }
        assertThat(ledger.marks()).isZero();
    }

    private static void comment(int port, long page) throws IOException, InterruptedException {
        assertThat(visitor(port).post("/pages/doaddcomment.action", "pageId", String.valueOf(page), "comment", "Agreed.")
                .statusCode()).isEqualTo(302);
    }

    private static void run(int port, String job) throws IOException, InterruptedException {
        visitor(port).post("/admin/runjob.action", "job", job);
    }

    private static HttpVisitor visitor(int port) throws IOException, InterruptedException {
        return HttpVisitor.of("http://localhost:" + port + "/confluence", "admin");
    }

    private SandboxProcess node(int port) throws IOException {
        return SandboxProcess.start(data.getRoot().toPath(), "--database", url, "--generate", SIZE, "--port",
                String.valueOf(port));
    }

    private static String state(int port) {
        return get(port, "/back-fill").path("state").asText();
    }

    private static long number(int port, String name) {
        return get(port, "/back-fill").path(name).asLong();
    }

    private static void rate(int port, int pagesPerSecond) {
        call(port, "PUT", "/settings", "{\"pagesPerSecond\": " + pagesPerSecond + "}");
    }

    private static JsonNode get(int port, String path) {
        return call(port, "GET", path, "");
    }

    private static JsonNode call(int port, String method, String path, String body) {
        HttpRequest request = HttpRequest.newBuilder(
                URI.create("http://localhost:" + port + "/confluence/rest/value-matrix/1.0" + path))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString("admin:admin".getBytes()))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(body)).build();
        try {
            HttpResponse<String> answer =
                    HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return new ObjectMapper().readTree(answer.body());
        } catch (IOException | InterruptedException e) {
            throw new AssertionError("No answer to " + path, e);
        }
    }

    private static void until(BooleanSupplier condition) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(120);
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("two minutes are over").isBefore(end);
            Thread.sleep(50);
        }
    }
}
