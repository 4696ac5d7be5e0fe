package io.github.valuematrix.adoption;

import java.util.Locale;

/**
 * Why a figure cannot be said.
 */
public enum Reason {
    NO_CONTRIBUTORS, NO_WHOLE_WEEK, NO_NEWCOMERS, TOO_EARLY, NO_LARGE_SILO, SAME_PEOPLE,
    NO_LINKS, NO_LINKS_OUT, NO_LINKS_ELSEWHERE, TOO_FEW_TARGETS, NO_LINKED_PAIRS,
    NO_PAGES, NO_CO_AUTHORED_PAGES, NO_ITEMS, NO_OLD_ITEMS, NOT_ANSWERED_YET, NOT_HELPED_YET;

    /** Of the text that tells it. */
    public String key() {
        return "value-matrix.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
