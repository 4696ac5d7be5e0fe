package io.github.valuematrix.macro;

import java.util.Locale;

/**
 * How numbers are said: with their change, alone, or as shares of all interactions.
 */
enum Show implements Given.Known {
    CHANGE, COUNTS, SHARES;

    @Override
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
