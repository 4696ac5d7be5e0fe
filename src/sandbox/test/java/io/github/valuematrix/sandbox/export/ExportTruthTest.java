package io.github.valuematrix.sandbox.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.valuematrix.sandbox.wiki.Database;
import io.github.valuematrix.sandbox.wiki.Space;
import io.github.valuematrix.sandbox.wiki.Wiki;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/**
 * Compares what is stored of real exports with what an independent program counted in them. The folder of the system
 * property {@code exports} holds both, the counts in {@code truth.json}.
 */
@RunWith(Parameterized.class)
public class ExportTruthTest {

    private static final Path EXPORTS = Path.of(System.getProperty("exports"));
    private static final ZoneId ZONE = ZoneId.of("Europe/Berlin");

    @Rule
    public final TemporaryFolder folder = new TemporaryFolder();

    private final String name;
    private final JsonNode truth;

    public ExportTruthTest(String name, JsonNode truth) {
        this.name = name;
        this.truth = truth;
    }

    @Parameters(name = "{0}")
    public static List<Object[]> exports() throws IOException {
        List<Object[]> exports = new ArrayList<>();
        new ObjectMapper().readTree(EXPORTS.resolve("truth.json").toFile()).fields()
                .forEachRemaining(export -> exports.add(new Object[] {export.getKey(), export.getValue()}));
        return exports;
    }

    @Test
    public void whatIsStoredIsWhatIsInTheExport() throws Exception {
        try (Database database = Database.h2(folder.getRoot().toPath().resolve("wiki"))) {
            ExportImporter.read(List.of(export()), database, ZONE,
                    "http://localhost:1990/confluence", line -> { });

            StoredCounts stored = new StoredCounts(database, ZONE);
            List<Space> spaces = new Wiki(database).spaces();

            assertThat(spaces).extracting(Space::key)
                    .containsExactlyInAnyOrderElementsOf(truth.get("spaces")::fieldNames);
            for (Space space : spaces) {
                assertThat(stored.of(space)).as(space.key())
                        .isEqualTo(expected(truth.get("spaces").get(space.key())));
            }
        }
    }

    private Path export() {
        return Stream.of(name, name + ".zip", name + ".xml").map(EXPORTS::resolve).filter(Files::isRegularFile)
                .findFirst().orElseThrow(() -> new AssertionError("No export " + name + " lies beside truth.json"));
    }

    private static Map<String, Long> expected(JsonNode space) {
        Map<String, Long> counts = new TreeMap<>();
        List.of("pages", "blogs", "historical_versions").forEach(name -> put(counts, name, space.get(name)));
        List.of("created", "edits", "comments").forEach(name ->
                List.of("by_month", "by_author")
                        .forEach(by -> putAll(counts, name + ' ' + by, space.get(name).get(by))));
        List.of("total", "top_level", "replies", "inline", "page_level")
                .forEach(name -> put(counts, "comments " + name, space.get("comments").get(name)));
        put(counts, "outgoing_links objects", space.get("outgoing_links").path("objects"));
        return counts;
    }

    private static void putAll(Map<String, Long> counts, String name, JsonNode values) {
        values.fields().forEachRemaining(value ->
                counts.merge(name + ' ' + value.getKey().toLowerCase(), value.getValue().asLong(), Long::sum));
    }

    /** What there is none of is not counted. */
    private static void put(Map<String, Long> counts, String name, JsonNode value) {
        if (value.asLong() > 0) {
            counts.put(name, value.asLong());
        }
    }
}
