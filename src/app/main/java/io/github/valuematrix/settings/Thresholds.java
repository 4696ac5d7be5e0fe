package io.github.valuematrix.settings;

import java.util.EnumMap;
import java.util.Map;

/**
 * The numbers that the gates of the stage ask for: those that an administrator has set, and the usual ones.
 */
public record Thresholds(Map<Threshold, Integer> values) {

    public static final Thresholds USUAL = new Thresholds(Map.of());

    public Thresholds {
        Map<Threshold, Integer> all = new EnumMap<>(Threshold.class);
        for (Threshold threshold : Threshold.values()) {
            int value = values.getOrDefault(threshold, threshold.usual());
            Settings.check(threshold.key(), value, threshold.lowest(), threshold.highest());
            all.put(threshold, value);
        }
        values = Map.copyOf(all);
    }

    public int of(Threshold threshold) {
        return values.get(threshold);
    }

    /** Of a percentage, as a fraction. */
    public double share(Threshold threshold) {
        return of(threshold) / 100.0;
    }

    Thresholds with(Threshold threshold, int value) {
        Map<Threshold, Integer> changed = new EnumMap<>(values);
        changed.put(threshold, value);
        return new Thresholds(changed);
    }
}
