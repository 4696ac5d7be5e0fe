package io.github.valuematrix.portfolio;

import java.util.List;

/**
 * The form above the table.
 *
 * @param words   that the name or key contains
 * @param hidden  what else stands in the address
 * @param clear   query of the address without any; empty if there are none
 * @param found   how many spaces fit
 */
public record Filters(String words, List<Filter> choices, List<Parameter> hidden, String clear, String found) {

    public Filters {
        choices = List.copyOf(choices);
        hidden = List.copyOf(hidden);
    }

    /** A parameter of the address. */
    public record Parameter(String name, String value) {
    }
}
