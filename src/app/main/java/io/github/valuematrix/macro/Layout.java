package io.github.valuematrix.macro;

import java.util.Locale;

/**
 * The two forms of the matrix: the journey of three steps, or existing and new interactions by their reach.
 */
enum Layout implements Given.Known {
    STEPS, GRID;

    @Override
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
