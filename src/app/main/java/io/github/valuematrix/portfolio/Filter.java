package io.github.valuematrix.portfolio;

import java.util.List;

/**
 * Something by which spaces are filtered.
 *
 * @param name of the parameter in the address
 */
public record Filter(String name, String label, List<Option> options) {

    public Filter {
        options = List.copyOf(options);
    }

    /** One of its values; the empty one stands for all. */
    public record Option(String value, String label, boolean chosen) {
    }
}
