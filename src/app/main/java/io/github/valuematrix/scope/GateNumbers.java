package io.github.valuematrix.scope;

import io.github.valuematrix.matrix.StageThresholds;
import io.github.valuematrix.settings.Settings;
import io.github.valuematrix.settings.Threshold;
import io.github.valuematrix.settings.Thresholds;
import io.github.valuematrix.silo.SiloRule;

/**
 * The numbers of the gates as they are set, as the arithmetic of the stage takes them.
 */
public final class GateNumbers {

    private GateNumbers() {
    }

    public static StageThresholds thresholds(Settings settings) {
        Thresholds set = settings.thresholds();
        return new StageThresholds(settings.k(), set.of(Threshold.ACTIVITY), set.share(Threshold.RESPONSE_RATE),
                set.share(Threshold.COAUTHORED_SHARE), set.of(Threshold.CONNECTED_SILOS), set.of(Threshold.QUARTERS));
    }

    /** What part of the expected cross-silo share is to be reached, 0.9 or 0.5 unless set otherwise. */
    public static double partOfExpected(Settings settings) {
        SiloRule rule = settings.company().silos().rule();
        return settings.thresholds().share(rule.isMapped() ? Threshold.MAPPED_SHARE : Threshold.HOME_SPACES_SHARE);
    }
}
