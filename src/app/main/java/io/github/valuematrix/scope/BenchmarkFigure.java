package io.github.valuematrix.scope;

import java.util.Locale;

/**
 * A share of a space that is compared with other spaces: one of which more is better wherever it is low.
 */
public enum BenchmarkFigure {

    /** Of pages and blog posts of the year that are seven days old, those answered within seven days. */
    RESPONSE_RATE,

    /** Of the pages created or edited in the year, those with several authors. */
    COAUTHORED_SHARE,

    /** Of those who contributed in the year, those who did in its last 91 days. */
    HEALTH;

    /** Of its name for readers. */
    public String key() {
        return "value-matrix.benchmark.figure." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
