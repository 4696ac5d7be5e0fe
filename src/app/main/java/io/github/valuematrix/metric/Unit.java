package io.github.valuematrix.metric;

/**
 * What a number is counted in.
 */
public enum Unit {

    /** Things or people. */
    COUNT,

    /** A part of a whole, 0 to 1. */
    SHARE,

    /** A number without a unit, to two digits behind the point. */
    INDEX,

    MINUTES,

    DAYS
}
