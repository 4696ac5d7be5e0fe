package io.github.valuematrix.sandbox.scale;

/**
 * What is drawn by lot about an id; each gives numbers of its own for the same seed.
 */
enum Draw {

    VERSIONS, MOMENT, BURST, GAP, AUTHOR, AUTHOR_SPACE, AUTHOR_AT_HOME, SAME_AUTHOR, RESTRICTED, WORDS, LINKS_WITHIN,
    LINKS_ACROSS, LINKS_WEB, LINKS_MISSING, LINKS_FRONT, LINK_SINCE, LINK_TARGET, COMMENT_RANK, COMMENT_MOMENT, REPLY,
    ANSWERED, EDITED, COMMENT_LINK, SPACE_START;

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    /** Evenly from [0, 1). */
    double share(long seed, long id) {
        return (bits(seed, id) >>> 11) * 0x1.0p-53;
    }

    /** Evenly from 0 to below the bound. */
    int below(int bound, long seed, long id) {
        return (int) (share(seed, id) * bound);
    }

    /** SplitMix64 by Steele, Lea and Flood (2014), of seed, draw and id. */
    private long bits(long seed, long id) {
        return mix(mix(seed + (ordinal() + 1) * GOLDEN) ^ id * GOLDEN);
    }

    private static long mix(long value) {
        long mixed = (value ^ value >>> 30) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ mixed >>> 27) * 0x94D049BB133111EBL;
        return mixed ^ mixed >>> 31;
    }
}
