package io.github.valuematrix.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/** Compares the installed app's numbers for real exports with what an independent program counted in them. */
@RunWith(Parameterized.class)
public class ReportTruthTest {

    private static final Path EXPORTS = Path.of(System.getProperty("exports"));
    private static final int K = 5;

    private final String name;
    private final JsonNode truth;
    private final SoftAssertions softly = new SoftAssertions();

    public ReportTruthTest(String name, JsonNode truth) {
        this.name = name;
        this.truth = truth;
    }

    @Parameterized.Parameters(name = "{0}")
    public static List<Object[]> exports() throws IOException {
        JsonNode all = new ObjectMapper().readTree(EXPORTS.resolve("truth.json").toFile());
        return stream(all.fieldNames()).filter(each -> all.path(each).has("spaces"))
                .map(each -> new Object[] {each, all.path(each)}).toList();
    }

    @Test
    public void theInstalledAppCountsWhatTheIndependentProgramCounted() throws IOException {
        CommandRun run = CommandRun.of("report", "--export", file().toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        JsonNode spaces = new ObjectMapper().readTree(run.out()).path("spaces");
        assertThat(spaces).hasSameSizeAs(truth.path("spaces"));
        spaces.forEach(space -> compare(space, truth.path("spaces").path(space.path("space").asText())));
        softly.assertAll();
    }

    private Path file() {
        return Stream.of(name, name + ".zip", name + ".xml").map(EXPORTS::resolve).filter(Files::isRegularFile)
                .findFirst().orElseThrow(() -> new AssertionError("No file for " + name + " in " + EXPORTS));
    }

    private void compare(JsonNode ours, JsonNode theirs) {
        String space = ours.path("space").asText();
        is(space, "pagesCreated", ours.path("pagesCreated"), theirs.path("pages"));
        is(space, "blogPostsCreated", ours.path("blogPostsCreated"), theirs.path("blogs"));
        softly.assertThat(ours.path("versions").asLong()).as(space + " versions")
                .isEqualTo(sum(theirs.path("edits").path("by_month")));
        is(space, "comments", ours.path("comments"), theirs.path("comments").path("top_level"));
        is(space, "replies", ours.path("replies"), theirs.path("comments").path("replies"));
        compareLinks(space, ours.path("links"), theirs.path("outgoing_links"));
        compareMonths(space, ours.path("months"), theirs);
        compareContributors(space, ours.path("contributors"), theirs);
    }

    private void compareLinks(String space, JsonNode ours, JsonNode theirs) {
        is(space, "links within", ours.path("withinSpace"), theirs.path("same_space"));
        is(space, "web links", ours.path("web"), theirs.path("external"));
        softly.assertThat(counts(ours.path("crossSpace"))).as(space + " links to other spaces")
                .isEqualTo(counts(theirs.path("cross_space_by_key")));
        long missing = counts(theirs.path("targets")).entrySet().stream()
                .filter(target -> !target.getKey().endsWith(": found")).mapToLong(Map.Entry::getValue).sum();
        softly.assertThat(ours.path("missing").asLong()).as(space + " missing").isEqualTo(missing);
    }

    private void compareMonths(String space, JsonNode ours, JsonNode theirs) {
        Map<String, Long> created = new TreeMap<>();
        Map<String, Long> versions = new TreeMap<>();
        Map<String, Long> commented = new TreeMap<>();
        ours.fields().forEachRemaining(month -> {
            JsonNode counts = month.getValue();
            add(created, month.getKey(), counts.path("pagesCreated").asLong() + counts.path("blogPostsCreated").asLong());
            add(versions, month.getKey(), counts.path("versions").asLong());
            add(commented, month.getKey(), counts.path("comments").asLong() + counts.path("replies").asLong());
        });
        softly.assertThat(created).as(space + " created by month").isEqualTo(months(theirs.path("created")));
        softly.assertThat(versions).as(space + " versions by month").isEqualTo(months(theirs.path("edits")));
        softly.assertThat(commented).as(space + " comments by month").isEqualTo(months(theirs.path("comments")));
    }

    private void compareContributors(String space, JsonNode ours, JsonNode theirs) {
        Set<String> people = new HashSet<>();
        for (String kind : List.of("created", "edits", "comments")) {
            theirs.path(kind).path("by_author").fieldNames().forEachRemaining(people::add);
        }
        people.remove("anonymous");
        softly.assertThat(ours.asText()).as(space + " contributors")
                .isEqualTo(people.size() < K ? "hidden" : String.valueOf(people.size()));
    }

    private void is(String space, String what, JsonNode ours, JsonNode theirs) {
        softly.assertThat(ours.asLong()).as(space + " " + what).isEqualTo(theirs.asLong());
    }

    private static Map<String, Long> months(JsonNode activity) {
        Map<String, Long> months = counts(activity.path("by_month"));
        months.remove("?");
        return months;
    }

    private static Map<String, Long> counts(JsonNode node) {
        Map<String, Long> counts = new TreeMap<>();
        node.fields().forEachRemaining(each -> counts.put(each.getKey(), each.getValue().asLong()));
        return counts;
    }

    private static void add(Map<String, Long> counts, String month, long count) {
        if (count > 0) {
            counts.put(month, count);
        }
    }

    private static long sum(JsonNode counts) {
        return stream(counts.elements()).mapToLong(JsonNode::asLong).sum();
    }

    private static <T> Stream<T> stream(Iterator<T> elements) {
        return StreamSupport.stream(((Iterable<T>) () -> elements).spliterator(), false);
    }
}
