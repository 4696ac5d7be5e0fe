package io.github.valuematrix.scope;

import io.github.valuematrix.matrix.StageThresholds;
import io.github.valuematrix.settings.Settings;
import io.github.valuematrix.settings.Threshold;
import io.github.valuematrix.settings.Thresholds;

/**
 * The numbers of the gates as they are set, as the arithmetic of the stage takes them.
 */
public final class GateNumbers {

    private GateNumbers() {
    }

    public static StageThresholds of(Settings settings) {
        Thresholds set = settings.thresholds();
        return new StageThresholds(settings.k(), set.of(Threshold.ACTIVITY), set.share(Threshold.RESPONSE_RATE),
                set.share(Threshold.COAUTHORED_SHARE), set.share(Threshold.HOME_SPACES_SHARE),
                set.share(Threshold.MAPPED_SHARE), set.of(Threshold.CONNECTED_SILOS), set.of(Threshold.QUARTERS));
    }
}
