package io.github.valuematrix.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.Test;

public class PaceTest {

    private final List<Duration> slept = new ArrayList<>();
    private int rate = 50;
    private long nanos;
    private Runnable meanwhile = () -> { };
    private boolean goesOn = true;

    private final Pace pace = new Pace(() -> rate, () -> nanos, time -> {
        slept.add(time);
        nanos += time.toNanos();
        meanwhile.run();
    });

    @Test
    public void theFirstBatchWaitsForNothing() {
        hold(50);

        assertThat(slept).isEmpty();
    }

    @Test
    public void theNextWaitsForWhatTheOneBeforeMayTake() {
        hold(50);
        takes(Duration.ofMillis(300));
        hold(10);
        takes(Duration.ofMillis(50));
        hold(50);

        assertThat(slept).containsExactly(Duration.ofMillis(700), Duration.ofMillis(150));
    }

    @Test
    public void aSlowBatchIsNotHeldUp() {
        hold(50);
        takes(Duration.ofSeconds(3));
        hold(50);

        assertThat(slept).isEmpty();
    }

    @Test
    public void overAnHourItReadsWhatIsAllowed() {
        int read = 0;
        while (nanos < Duration.ofHours(1).toNanos()) {
            hold(50);
            read += 50;
            takes(Duration.ofMillis(100));
        }

        assertThat(read).isBetween(50 * 3600, 50 * 3601);
    }

    @Test
    public void anotherRateTakesEffectWithinASecond() {
        rate = 1;
        hold(50);
        meanwhile = () -> rate = 10_000;

        hold(50);

        assertThat(slept).containsExactly(Duration.ofSeconds(1));
    }

    @Test
    public void whoMayNotGoOnDoesNotWait() {
        rate = 1;
        hold(50);
        meanwhile = () -> goesOn = slept.size() < 3;

        hold(50);

        assertThat(slept).hasSize(3);
    }

    @Test
    public void twoWhoWaitDoNotBeginTogether() {
        hold(50);
        List<Long> begun = new ArrayList<>();
        meanwhile = () -> {
            meanwhile = () -> { };
            hold(50);
            begun.add(nanos);
        };

        hold(50);
        begun.add(nanos);

        assertThat(begun).containsExactly(Duration.ofSeconds(1).toNanos(), Duration.ofSeconds(2).toNanos());
    }

    private void hold(int pages) {
        pace.hold(pages, () -> goesOn);
    }

    private void takes(Duration time) {
        nanos += time.toNanos();
    }
}
