package io.github.valuematrix.ledger;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The links that leave the pages, blog posts and comments of a space, targets that are not there included.
 * Only cross-space links have a day: in a period the three other numbers are null.
 *
 * @param withinSpace links to content of the same space, or to its front page
 * @param crossSpace  links by the key of the space they lead to, as that space spells it
 * @param web         links to other sites
 * @param missing     how many of the first two have no target
 */
public record OutgoingLinks(Long withinSpace, SortedMap<String, Long> crossSpace, Long web, Long missing) {

    public OutgoingLinks {
        crossSpace = Collections.unmodifiableSortedMap(new TreeMap<>(crossSpace));
    }
}
