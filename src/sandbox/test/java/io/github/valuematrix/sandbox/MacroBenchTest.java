package io.github.valuematrix.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.Test;

public class MacroBenchTest {

    @Test
    public void measuresPagesOfATinyWikiWithOneTenAndFiftyMatrices() {
        CommandRun run = CommandRun.of("bench", "macro", "--scale", "0.0002");

        assertThat(run.exitCode()).as(run.err()).isZero();
        List<String> lines = run.out().strip().lines().toList();
        assertThat(lines).hasSize(2 + 1 + 6);
        assertThat(lines.get(2)).startsWith("| no matrix |");
        assertThat(lines.get(8)).startsWith("| 50 live, each of another space |");
    }

    @Test
    public void saysWhatASizeIs() {
        assertThat(CommandRun.of("bench", "macro", "--scale", "5").lastLine()).contains("0.0001 to 1");
        assertThat(CommandRun.of("bench").lastLine()).contains("./run bench macro");
    }
}
