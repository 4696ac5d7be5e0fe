package io.github.valuematrix.macro;

import java.util.List;

/**
 * The reader's own list of what is behind the number of a cell.
 *
 * @param cell    what the number counts: its row and column
 * @param line    the spaces and the days
 * @param instead why there is no list; empty if there is one
 * @param more    that there are more than these; may be empty
 */
public record DiscussionsPage(String cell, String line, String instead, List<DiscussionLine> lines, String more) {

    public DiscussionsPage {
        lines = List.copyOf(lines);
    }
}
