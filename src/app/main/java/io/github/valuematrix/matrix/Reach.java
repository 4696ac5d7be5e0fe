package io.github.valuematrix.matrix;

/**
 * How far an interaction leads out of the actor's silo.
 */
public enum Reach {

    /** Both belong to the same silo. */
    WITHIN,

    /** They belong to different silos. */
    ACROSS,

    /** One of them is a customer or partner. */
    EXTERNAL,

    /** The silo of one of them is not known: counted, and left out of ratios. */
    UNASSIGNED
}
