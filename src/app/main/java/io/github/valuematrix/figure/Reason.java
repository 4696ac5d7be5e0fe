package io.github.valuematrix.figure;

import java.util.Locale;

/**
 * Why a figure cannot be said.
 */
public enum Reason {
    NO_CONTRIBUTORS, NO_WHOLE_WEEK, NO_NEWCOMERS, TOO_EARLY, NO_LARGE_SILO, SAME_PEOPLE,
    NO_LINKS, NO_LINKS_OUT, NO_LINKS_ELSEWHERE, TOO_FEW_TARGETS, NO_LINKED_PAIRS,
    NO_PAGES, NO_CO_AUTHORED_PAGES, NO_ITEMS, NO_OLD_ITEMS, NOT_ANSWERED_YET, NOT_HELPED_YET,
    NO_TIES, TOO_FEW_TIES, TOO_FEW_ACROSS, NO_NEW_TIES, NO_PAIRS, TOO_EARLY_FOR_NEW, NOT_MEASURED,
    TOO_FEW_OLD_ITEMS, TOO_FEW_EDITS, TOO_FEW_PAGES, TOO_FEW_COMPARABLE, FEW_PEOPLE, COMPLEMENT, SHORT_PERIOD;

    /** Whether there is a value, which nobody is shown. */
    public boolean hides() {
        return this == FEW_PEOPLE || this == COMPLEMENT || this == SHORT_PERIOD;
    }

    /** Of the text that tells it. */
    public String key() {
        return "value-matrix.reason." + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
