package io.github.valuematrix.metric;

import java.util.Locale;

/**
 * The days that a number looks at.
 */
public enum MetricWindow {

    /** Those of the report. */
    PERIOD,

    /** What stands today, whenever it was made. */
    TODAY,

    /** The 365 days up to the end of the report's period. */
    YEAR;

    /** Of the text that says it. */
    public String key() {
        return "value-matrix.window." + name().toLowerCase(Locale.ROOT);
    }
}
