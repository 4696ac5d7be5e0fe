package io.github.valuematrix.macro;

import java.util.List;

/**
 * What the editor chose of the numbers.
 *
 * @param keys       of spaces; {@link #SELF} means that of the page
 * @param categories those of spaces; if there are neither these nor keys, the space of the page is meant
 * @param sideBySide whether several spaces stand beside each other; else they are taken together
 */
record LiveChoices(Mode mode, List<String> keys, List<String> categories, Span span, Show show, boolean sideBySide) {

    /** As other macros of Confluence have it. */
    static final String SELF = "@self";

    LiveChoices {
        keys = List.copyOf(keys);
        categories = List.copyOf(categories);
    }

    static LiveChoices of(Given given) {
        return new LiveChoices(given.one("mode", Mode.values()), given.several("spaces"), given.several("categories"),
                given.one("period", Span.values()), given.one("show", Show.values()), given.isTrue("side-by-side"));
    }
}
