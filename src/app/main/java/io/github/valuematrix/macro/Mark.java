package io.github.valuematrix.macro;

import io.github.valuematrix.matrix.Step;
import java.util.Optional;

/**
 * Where "We are here" stands: nowhere, at the step that the numbers tell, or at one that the editor chose.
 */
enum Mark implements Given.Known {
    NONE("none", null), LIVE("live", null), OPERATIONAL(Step.OPERATIONAL), CULTURAL(Step.CULTURAL),
    BUSINESS_MODEL(Step.BUSINESS_MODEL);

    private final String value;
    private final Step step;

    Mark(Step step) {
        this(step.value(), step);
    }

    Mark(String value, Step step) {
        this.value = value;
        this.step = step;
    }

    @Override
    public String value() {
        return value;
    }

    /** The one that the editor chose. */
    Optional<Step> step() {
        return Optional.ofNullable(step);
    }
}
