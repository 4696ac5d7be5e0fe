package io.github.valuematrix.macro;

import java.util.Locale;

/**
 * What the cells hold.
 */
enum Mode implements Given.Known {
    WORDS, NUMBERS, BOTH;

    @Override
    public String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
