package io.github.valuematrix.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.Test;

public class FillRunTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00.123456Z");

    @Test
    public void whatIsWrittenIsReadAgain() {
        FillRun run = new FillRun(NOW, 13.25, Duration.ofMillis(1500), Duration.ofNanos(20_000_001), "~anna");

        assertThat(FillRun.of(run.text())).isEqualTo(run);
        assertThat(FillRun.of(run.counting(NOW).text())).isEqualTo(run.counting(NOW));
    }

    @Test
    public void fitsItsColumnAlsoWithTheLongestKey() {
        assertThat(new FillRun(NOW, 1 / 3.0, Duration.ofDays(999), Duration.ofDays(999), "K".repeat(150)).text())
                .hasSizeLessThan(255);
    }

    @Test
    public void whereNothingWasWrittenNobodyWorks() {
        assertThat(FillRun.of(null).isFresh(NOW)).isFalse();
    }

    @Test
    public void afterTwoSilentMinutesNobodyWorks() {
        FillRun run = FillRun.NONE.counting(NOW);

        assertThat(run.isFresh(NOW.plusSeconds(119))).isTrue();
        assertThat(run.isFresh(NOW.plusSeconds(120))).isFalse();
    }
}
