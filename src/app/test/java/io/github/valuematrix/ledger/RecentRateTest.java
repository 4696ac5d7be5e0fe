package io.github.valuematrix.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Instant;
import org.junit.Test;

public class RecentRateTest {

    private static final Instant BEGUN = Instant.parse("2026-11-23T08:00:00Z");

    @Test
    public void atFirstItIsTheRateSinceTheBeginning() {
        RecentRate rate = new RecentRate(BEGUN);

        assertThat(rate.after(50, BEGUN.plusSeconds(2))).isEqualTo(25);
        assertThat(rate.after(50, BEGUN.plusSeconds(3))).isEqualTo(100 / 3.0);
    }

    @Test
    public void afterAMinuteItForgetsHowItWas() {
        RecentRate rate = new RecentRate(BEGUN);
        for (int second = 1; second <= 100; second++) {
            rate.after(50, BEGUN.plusSeconds(second));
        }
        double last = 0;
        for (int second = 101; second <= 170; second++) {
            last = rate.after(10, BEGUN.plusSeconds(second));
        }

        assertThat(last).isCloseTo(10, within(0.5));
    }

    @Test
    public void batchesInTheSameMillisecondGiveNoInfinity() {
        assertThat(new RecentRate(BEGUN).after(50, BEGUN)).isEqualTo(50_000);
    }
}
