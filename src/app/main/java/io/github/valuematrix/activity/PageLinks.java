package io.github.valuematrix.activity;

import java.util.List;
import java.util.Map;

/**
 * What reading the links of a page brought up.
 *
 * @param all        links of the page and of its comments, each source without duplicates and links to itself
 * @param walked     the versions among which the authors of cross-space links were looked for; null if there were none
 *                   to look for, or if the versions cannot be told apart
 * @param namedById  content that was named by its id in what was read, with the hash of its space key and title at that
 *                   moment: when these change, the page means something else. 0 for content that was not there
 * @param bodiesRead how many bodies of old versions were read
 */
public record PageLinks(List<WikiLink> all, HistoryMark walked, Map<Long, Long> namedById, int bodiesRead) {

    public PageLinks {
        all = List.copyOf(all);
        namedById = Map.copyOf(namedById);
    }

    static PageLinks of(List<WikiLink> links) {
        return new PageLinks(links, null, Map.of(), 0);
    }
}
