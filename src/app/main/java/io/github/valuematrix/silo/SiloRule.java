package io.github.valuematrix.silo;

/**
 * What decides the silo that somebody belongs to.
 */
public enum SiloRule {

    /** The space where they contributed most; needs no set-up. */
    HOME_SPACE,

    /** A category of that space. */
    CATEGORY,

    /** A group of theirs that is mapped to a silo. */
    GROUP;

    /** Whether an administrator has said what the silos are. */
    public boolean isMapped() {
        return this != HOME_SPACE;
    }
}
