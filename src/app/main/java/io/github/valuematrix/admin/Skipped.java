package io.github.valuematrix.admin;

import java.util.List;

/**
 * The pages that could not be read.
 *
 * @param more how many more there are than listed; empty if none
 */
public record Skipped(List<SkippedPage> pages, String more) {

    public Skipped {
        pages = List.copyOf(pages);
    }
}
