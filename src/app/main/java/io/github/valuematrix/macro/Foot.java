package io.github.valuematrix.macro;

import java.util.List;

/**
 * The line below a live matrix.
 *
 * @param instead why there are no numbers; empty if there are
 * @param parts   the spaces that count, the days, where "We are here" comes from, and what else the reader should know
 * @param report  address of the report, for those who may open it; else empty
 */
public record Foot(String instead, List<String> parts, String report) {

    static final Foot NONE = new Foot("", List.of(), "");

    /** @param parts those that are empty are left out */
    public Foot {
        parts = parts.stream().filter(part -> !part.isEmpty()).toList();
    }

    public boolean absent() {
        return equals(NONE);
    }
}
