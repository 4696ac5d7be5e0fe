package io.github.valuematrix.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.valuematrix.sandbox.wiki.Space;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.junit.Rule;
import org.junit.Test;
import org.junit.rules.TemporaryFolder;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/**
 * Compares every metric of the installed app for real exports with what an independent program computed. That one hides
 * nothing: a figure that the app hides must be one that few people stand behind, or one that tells of such a figure.
 */
@RunWith(Parameterized.class)
public class MetricsTruthTest {

    private static final Path EXPORTS = Path.of(System.getProperty("exports"));
    private static final int K = 5;
    private static final double SIX_DIGITS = 1.000001e-6;

    @Rule
    public final TemporaryFolder temporary = new TemporaryFolder();

    private final String name;
    private final JsonNode truth;
    private final SoftAssertions softly = new SoftAssertions();
    private AppClient app;

    public MetricsTruthTest(String name, JsonNode truth) {
        this.name = name;
        this.truth = truth;
    }

    @Parameterized.Parameters(name = "{0}")
    public static List<Object[]> exports() throws IOException {
        JsonNode all = new ObjectMapper().readTree(EXPORTS.resolve("metrics-truth.json").toFile());
        return StreamSupport.stream(((Iterable<String>) all::fieldNames).spliterator(), false)
                .map(each -> new Object[] {each, all.path(each)}).toList();
    }

    @Test
    public void everyMetricAndStageIsThatOfTheIndependentProgram() throws IOException {
        Path file = Stream.of(name + ".zip", name + ".xml").map(EXPORTS::resolve).filter(Files::isRegularFile)
                .findFirst().orElseThrow(() -> new AssertionError("No file for " + name + " in " + EXPORTS));
        Origin origin = Origin.of(List.of(file));
        SandboxFolder folder = SandboxFolder.of(temporary.newFolder().toPath(), origin);
        try (Sandbox sandbox = Sandbox.start(folder, origin, ZoneId.of("UTC"), freePort(),
                Progress.onStandardError())) {
            app = new AppClient(sandbox.baseUrl());
            app.awaitBackFill();
            truth.path("windows").forEach(window -> compareWindow(sandbox, window));
            compareStages();
        }
        softly.assertAll();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private void compareWindow(Sandbox sandbox, JsonNode window) {
        JsonNode ours = new FullReport(app, LocalDate.parse(window.path("from").asText()),
                LocalDate.parse(window.path("to").asText()), LocalDate.parse(truth.path("today").asText()))
                .of(sandbox.wiki().spaces().stream().map(Space::key).toList());
        compare(window.path("to").asText() + " site", window.path("site"), ours.path("site"));
        window.path("spaces").fields().forEachRemaining(space -> {
            String where = window.path("to").asText() + " " + space.getKey();
            JsonNode scope = ours.path("spaces").path(space.getKey());
            compare(where, space.getValue(), scope);
            compareHiding(where, space.getValue(), scope);
        });
    }

    /** What is not there is not expected; a band that nobody is in is not there. */
    private void compare(String where, JsonNode theirs, JsonNode ours) {
        if (ours.asText().equals("hidden")) {
            return;
        }
        if (theirs.isObject()) {
            theirs.fields().forEachRemaining(each ->
                    compare(where + " " + each.getKey(), each.getValue(), ours.path(each.getKey())));
        } else if (theirs.isArray()) {
            for (int index = 0; index < theirs.size(); index++) {
                compare(where + " " + index, theirs.get(index), ours.path(index));
            }
        } else if (theirs.isNumber() && ours.isNumber()) {
            softly.assertThat(Math.abs(ours.asDouble() - theirs.asDouble()))
                    .as(where + " is " + ours + ", not " + theirs).isLessThan(SIX_DIGITS);
        } else {
            softly.assertThat(ours).as(where).isEqualTo(theirs);
        }
    }

    /** Each cell of few people is hidden, and no other; what is made of hidden cells is hidden with them. */
    private void compareHiding(String where, JsonNode theirs, JsonNode ours) {
        theirs.path("cells").fields().forEachRemaining(cell -> {
            if (cell.getValue().isObject()) {
                isHidden(where + " " + cell.getKey(), ours.path("cells").path(cell.getKey()).path("interactions"),
                        isFew(cell.getValue().path("people")));
            }
        });
        isHidden(where + " E", ours.path("ties").path("E"), hides(theirs, "ACROSS"));
        isHidden(where + " I", ours.path("ties").path("I"), hides(theirs, "WITHIN"));
        isHidden(where + " EI", ours.path("ties").path("EI"), hides(theirs, "ACROSS") || hides(theirs, "WITHIN"));
        isHidden(where + " active", ours.path("participation").path("active"),
                isFew(theirs.path("participation").path("active")));
        isHidden(where + " newcomers", ours.path("participation").path("newcomers"),
                isFew(theirs.path("participation").path("newcomers")));
    }

    private void isHidden(String where, JsonNode figure, boolean hidden) {
        softly.assertThat(figure.asText().equals("hidden")).as(where + " is hidden").isEqualTo(hidden);
    }

    private static boolean hides(JsonNode scope, String reach) {
        return StreamSupport.stream(((Iterable<String>) scope.path("cells")::fieldNames).spliterator(), false)
                .filter(cell -> cell.endsWith(" " + reach))
                .anyMatch(cell -> isFew(scope.path("cells").path(cell).path("people")));
    }

    private static boolean isFew(JsonNode people) {
        return people.asLong() > 0 && people.asLong() < K;
    }

    /** A small letter is ahead of the journey. */
    private void compareStages() {
        String[] days = truth.path("stages").path("days").asText().split(" ");
        truth.path("stages").path("spaces").fields().forEachRemaining(space -> {
            StringBuilder raw = new StringBuilder();
            StringBuilder shown = new StringBuilder();
            for (String day : days) {
                JsonNode stage = app.spaceReport(space.getKey(), null, null, LocalDate.parse(day)).path("stage");
                JsonNode year = stage.path("years").path(0);
                String letter = letter(year.path("raw"));
                raw.append(year.path("aheadOfTheJourney").asBoolean() ? letter.toLowerCase(Locale.ROOT) : letter);
                shown.append(letter(stage.path("shown")));
            }
            softly.assertThat(raw).as(space.getKey() + " raw").hasToString(space.getValue().path("raw").asText());
            softly.assertThat(shown).as(space.getKey() + " shown")
                    .hasToString(space.getValue().path("shown").asText());
        });
    }

    private static String letter(JsonNode stage) {
        return stage.asText().substring(0, 1);
    }
}
