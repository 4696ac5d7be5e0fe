package io.github.valuematrix.sandbox.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.valuematrix.sandbox.confluence.SomeDatabase;
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
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;
import org.junit.runners.Parameterized.Parameters;

/**
 * Each folder of {@code exports} holds an export with one oddity of real ones, and what must be reported of it. Here it
 * is compared with what is stored.
 */
@RunWith(Parameterized.class)
public class ExportFixturesTest {

    static final Path EXPORTS = Path.of("test/resources/exports");

    private static final ZoneId ZONE = ZoneId.of("America/New_York");

    private final Path folder;
    private final SomeDatabase kind;

    public ExportFixturesTest(String name, SomeDatabase kind) {
        folder = EXPORTS.resolve(name);
        this.kind = kind;
    }

    @Parameters(name = "{0} on {1}")
    public static List<Object[]> fixtures() throws IOException {
        List<Object[]> fixtures = new ArrayList<>();
        try (Stream<Path> folders = Files.list(EXPORTS)) {
            folders.sorted().forEach(folder -> Stream.of(SomeDatabase.values())
                    .forEach(kind -> fixtures.add(new Object[] {folder.getFileName().toString(), kind})));
        }
        return fixtures;
    }

    @Test
    public void whatCountsIsStored() throws Exception {
        JsonNode expected = new ObjectMapper().readTree(folder.resolve("expected.json").toFile()).get("spaces");
        try (Database database = kind.open()) {
            ExportImporter.read(List.of(folder.resolve("entities.xml")), database, ZONE,
                    "http://localhost:1990/confluence", line -> { });

            assertThat(new Wiki(database).spaces()).extracting(Space::key)
                    .containsExactlyElementsOf(expected.findValuesAsText("space"));
            for (JsonNode space : expected) {
                assertThat(stored(database, space.get("space").asText())).isEqualTo(expected(space));
            }
        }
    }

    private static Map<String, Long> stored(Database database, String key) {
        Map<String, Long> counts = new TreeMap<>();
        new StoredCounts(database, ZONE).of(new Wiki(database).spaceByKey(key).orElseThrow()).forEach((name, count) -> {
            if (name.contains(" by_month ") && !name.endsWith("?")) {
                counts.put(name.replace("by_month ", ""), count);
            } else if (List.of("pages", "blogs", "comments top_level", "comments replies").contains(name)) {
                counts.put(name, count);
            }
        });
        return counts;
    }

    private static Map<String, Long> expected(JsonNode space) {
        Map<String, Long> counts = new TreeMap<>();
        add(counts, "pages", space.get("pagesCreated"));
        add(counts, "blogs", space.get("blogPostsCreated"));
        add(counts, "comments top_level", space.get("comments"));
        add(counts, "comments replies", space.get("replies"));
        space.get("months").fields().forEachRemaining(month -> {
            add(counts, "created " + month.getKey(), month.getValue().get("pagesCreated"));
            add(counts, "created " + month.getKey(), month.getValue().get("blogPostsCreated"));
            add(counts, "edits " + month.getKey(), month.getValue().get("versions"));
            add(counts, "comments " + month.getKey(), month.getValue().get("comments"));
            add(counts, "comments " + month.getKey(), month.getValue().get("replies"));
        });
        return counts;
    }

    private static void add(Map<String, Long> counts, String name, JsonNode count) {
        if (count.asLong() > 0) {
            counts.merge(name, count.asLong(), Long::sum);
        }
    }
}
