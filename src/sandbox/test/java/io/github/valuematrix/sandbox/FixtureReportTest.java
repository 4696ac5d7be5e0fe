package io.github.valuematrix.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.Test;
import org.junit.runner.RunWith;
import org.junit.runners.Parameterized;

/**
 * Each folder of test/resources/exports is a case: an export with one oddity, and what the installed app must say of it.
 * A file arguments.txt beside them adds arguments of the command, one a line.
 */
@RunWith(Parameterized.class)
public class FixtureReportTest {

    private static final Path CASES = Path.of("test", "resources", "exports");

    private final Path folder;

    public FixtureReportTest(String name, Path folder) {
        this.folder = folder;
    }

    @Parameterized.Parameters(name = "{0}")
    public static List<Object[]> cases() throws IOException {
        try (Stream<Path> folders = Files.list(CASES)) {
            return folders.filter(each -> Files.exists(each.resolve("expected.json"))).sorted()
                    .map(each -> new Object[] {each.getFileName().toString(), each}).toList();
        }
    }

    @Test
    public void theInstalledAppCountsWhatTheExportHolds() throws IOException {
        List<String> arguments = new ArrayList<>(
                List.of("report", "--export", folder.resolve("entities.xml").toString()));
        Path more = folder.resolve("arguments.txt");
        if (Files.exists(more)) {
            arguments.addAll(Files.readAllLines(more));
        }

        CommandRun run = CommandRun.of(arguments.toArray(String[]::new));

        assertThat(run.exitCode()).as(run.err()).isZero();
        JsonNode expected = new ObjectMapper().readTree(folder.resolve("expected.json").toFile());
        assertThat(new ObjectMapper().readTree(run.out()).toPrettyString()).isEqualTo(expected.toPrettyString());
    }
}
