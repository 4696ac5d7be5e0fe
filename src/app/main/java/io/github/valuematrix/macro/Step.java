package io.github.valuematrix.macro;

import java.util.Locale;

/**
 * The three steps of the journey, in their order.
 */
enum Step {
    OPERATIONAL, CULTURAL, BUSINESS_MODEL;

    /** As it is written in a page. */
    String value() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** From 1. */
    int number() {
        return ordinal() + 1;
    }

    /** The key of its name. */
    String nameKey() {
        return "value-matrix.step." + value();
    }
}
