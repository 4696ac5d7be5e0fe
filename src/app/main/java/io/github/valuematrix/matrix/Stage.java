package io.github.valuematrix.matrix;

import java.util.List;

/**
 * How far on the journey a space has come.
 */
public enum Stage {

    /** Too little to say. */
    NO_VERDICT,

    /** Enough to say that the first gate is not passed. */
    STARTING,

    /** Existing interactions inside silos work better. */
    OPERATIONAL,

    /** New interactions across silos. */
    CULTURAL,

    /** New interactions with customers and partners. */
    BUSINESS_MODEL;

    /**
     * The stage that is shown: the median of the raw stages of years that end 91 days apart, so that it moves only when
     * two agree. Years without a verdict are left out; of two the lower counts.
     *
     * @param years the raw stages, in any order
     */
    public static Stage shown(List<Stage> years) {
        List<Stage> said = years.stream().filter(stage -> stage != NO_VERDICT).sorted().toList();
        return said.isEmpty() ? NO_VERDICT : said.get((said.size() - 1) / 2);
    }
}
