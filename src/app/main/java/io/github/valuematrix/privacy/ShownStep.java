package io.github.valuematrix.privacy;

import io.github.valuematrix.figure.Said;
import io.github.valuematrix.matrix.NextStep;
import io.github.valuematrix.matrix.Standpoint;

/**
 * The next step of a space: it tells no more than the numbers that are shown.
 *
 * @param gap how many of what its text names it takes; null if that is no number
 */
public record ShownStep(NextStep step, Said<Long> gap) {

    /** @param standpoint with the numbers that are shown */
    static ShownStep of(Standpoint standpoint) {
        NextStep step = NextStep.of(standpoint);
        return new ShownStep(step, step.gap(standpoint).orElse(null));
    }
}
