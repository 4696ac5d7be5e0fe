package io.github.valuematrix.scope;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.Function;

/**
 * Keeps one answer on this node for some minutes, or until something else is asked. Who asks meanwhile waits, so that
 * the work is done once.
 */
final class Lately<Q, A> {

    private static final Duration KEPT_FOR = Duration.ofMinutes(5);

    private final Clock clock;
    private Q question;
    private A answer;
    private Instant answered = Instant.EPOCH;

    Lately(Clock clock) {
        this.clock = clock;
    }

    synchronized A answer(Q asked, Function<Q, A> work) {
        Instant now = clock.instant();
        if (!asked.equals(question) || !now.isBefore(answered.plus(KEPT_FOR))) {
            answer = work.apply(asked);
            question = asked;
            answered = now;
        }
        return answer;
    }
}
