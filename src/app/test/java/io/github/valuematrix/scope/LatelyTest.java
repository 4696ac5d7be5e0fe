package io.github.valuematrix.scope;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.Test;

public class LatelyTest {

    private static final Instant NOON = Instant.parse("2026-03-01T12:00:00Z");

    private final Clock clock = mock(Clock.class);
    private final Lately<String, Integer> lately = new Lately<>(clock);
    private final AtomicInteger asked = new AtomicInteger();

    @Test
    public void anAnswerIsKeptForFiveMinutesAndUntilSomethingElseIsAsked() {
        assertThat(answer("a", 0)).isEqualTo(1);
        assertThat(answer("a", 299)).isEqualTo(1);
        assertThat(answer("a", 300)).isEqualTo(2);
        assertThat(answer("b", 301)).isEqualTo(3);
        assertThat(answer("a", 302)).isEqualTo(4);
    }

    private int answer(String question, long second) {
        when(clock.instant()).thenReturn(NOON.plusSeconds(second));
        return lately.answer(question, any -> asked.incrementAndGet());
    }
}
