package io.github.valuematrix.activity;

import java.util.Map;

/**
 * What an earlier reading found out about the cross-space links of a page, so that old bodies need not be read again.
 *
 * @param mark    the versions that were there; null if they say nothing about the versions of today
 * @param origins number of the version that made each link
 */
public record KnownLinks(HistoryMark mark, Map<LinkKey, Integer> origins) {

    /** Of a page that was never read. */
    public static final KnownLinks NONE = new KnownLinks(null, Map.of());

    public KnownLinks {
        origins = Map.copyOf(origins);
    }
}
