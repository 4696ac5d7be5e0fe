package io.github.valuematrix.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

/** What ./run report can be asked for. */
public class ReportCommandTest {

    private static final String EXPORT = "test/resources/exports/inline-comments/entities.xml";

    @Test
    public void standardOutputHoldsTheResultAndNothingElse() throws IOException {
        CommandRun run = report();

        JsonNode result = new ObjectMapper().readTree(run.out());
        assertThat(result.fieldNames()).toIterable().containsExactly("spaces");
        assertThat(run.err()).contains("Installing");
    }

    @Test
    public void oneSpaceCanBeAskedForInAnySpelling() throws IOException {
        String key = firstSpace(report()).path("space").asText();

        JsonNode spaces = new ObjectMapper().readTree(report("--space", key.toLowerCase()).out()).path("spaces");

        assertThat(spaces).hasSize(1);
        assertThat(spaces.get(0).path("space").asText()).isEqualTo(key);
    }

    @Test
    public void inAPeriodOnlyLinksBetweenSpacesHaveADay() throws IOException {
        JsonNode space = firstSpace(report("--from", "2000-01-01", "--to", "2001-01-01"));

        assertThat(space.path("from").asText()).isEqualTo("2000-01-01");
        assertThat(space.path("to").asText()).isEqualTo("2001-01-01");
        assertThat(space.path("comments").asLong()).isZero();
        assertThat(space.path("months")).isEmpty();
        for (String state : List.of("withinSpace", "web", "missing")) {
            assertThat(space.path("links").path(state).isNull()).as(state).isTrue();
        }
    }

    @Test
    public void theTextSaysTheSameInWords() throws IOException {
        JsonNode space = firstSpace(report());

        String text = report("--format", "text").out();

        assertThat(text).contains(space.path("space").asText() + ", all time")
                .contains("comments " + space.path("comments").asText()).doesNotContain("{");
    }

    @Test
    public void theFullReportHasTheSiteAndEachSpaceInTheSameShape() throws IOException {
        JsonNode full = new ObjectMapper().readTree(
                report("--full", "--from", "2020-01-01", "--to", "2020-04-01").out());

        assertThat(full.fieldNames()).toIterable().containsExactly("today", "from", "to", "site", "spaces");
        for (JsonNode scope : List.of(full.path("site"), full.path("spaces").iterator().next())) {
            assertThat(scope.fieldNames()).toIterable().contains("contributions", "interactions", "cells", "ties",
                    "links", "participation", "benefits");
        }
        assertThat(full.path("site").fieldNames()).toIterable().contains("groups").doesNotContain("rawStage");
        assertThat(full.path("spaces").iterator().next().fieldNames()).toIterable().contains("rawStage");
    }

    @Test
    public void theFullReportNeedsAPeriod() {
        CommandRun run = CommandRun.of("report", "--export", EXPORT, "--full");

        assertThat(run.exitCode()).isNotZero();
        assertThat(run.err()).contains("--full takes --from and --to");
    }

    private static CommandRun report(String... more) {
        List<String> arguments = new ArrayList<>(List.of("report", "--export", EXPORT));
        arguments.addAll(List.of(more));
        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));
        assertThat(run.exitCode()).as(run.err()).isZero();
        return run;
    }

    private static JsonNode firstSpace(CommandRun run) throws IOException {
        return new ObjectMapper().readTree(run.out()).path("spaces").get(0);
    }
}
