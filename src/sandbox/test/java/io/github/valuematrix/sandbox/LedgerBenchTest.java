package io.github.valuematrix.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import org.junit.Test;

/** That the benchmark measures what it names; how fast it is, is nothing that a test decides. */
public class LedgerBenchTest {

    @Test
    public void measuresATinyWikiFromItsFillToItsReports() throws Exception {
        CommandRun run = CommandRun.of("bench", "ledger", "--scale", "0.0002", "--format", "json");

        assertThat(run.exitCode()).as(run.err()).isZero();
        JsonNode figures = new ObjectMapper().readTree(run.out());
        assertThat(figures.path("pages").asLong()).isEqualTo(200);
        assertThat(figures.path("rows").asLong()).isGreaterThan(200);
        assertThat(List.of("ratio", "ratioThenIndex", "rowsPerSecond", "pagesPerSecond", "readSeconds", "writeSeconds",
                "copySeconds", "copyThenIndexSeconds", "fillSeconds", "peakHeapMiB", "largestSpacePages"))
                .allSatisfy(name -> assertThat(figures.path(name).asDouble()).as(name).isPositive());
        assertThat(List.of("replace", "listener", "reportWarm", "reportAfterComments",
                "reportCold", "activityWarm", "activityCold"))
                .allSatisfy(name -> {
                    JsonNode latency = figures.path(name);
                    assertThat(latency.path("times").asLong()).as(name).isPositive();
                    assertThat(latency.path("p50").asDouble()).as(name).isPositive();
                    assertThat(latency.path("p95").asDouble()).as(name)
                            .isBetween(latency.path("p50").asDouble(), latency.path("p99").asDouble());
                });
        assertThat(figures.path("smaller")).isEmpty();
    }

    @Test
    public void saysWhatASizeIs() {
        assertThat(CommandRun.of("bench", "ledger", "--scale", "5").lastLine()).contains("0.0001 to 1");
        assertThat(CommandRun.of("bench").lastLine()).contains("./run bench ledger");
    }
}
