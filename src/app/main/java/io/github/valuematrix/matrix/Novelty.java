package io.github.valuematrix.matrix;

/**
 * Whether two people had interacted before.
 */
public enum Novelty {

    /** They had, in the time that counts as before. */
    EXISTING,

    /** They had not. */
    NEW,

    /** Activity is not known for as long before the period as it takes to tell. */
    TOO_EARLY
}
