package io.github.valuematrix.scope;

import io.github.valuematrix.adoption.LinkCount;
import io.github.valuematrix.adoption.SiteOpenness;
import java.util.List;

/**
 * How the spaces of the site hang together by their links.
 *
 * @param openness of the links that stand today
 * @param network  the same links, by the spaces they lead from and to
 * @param added    cross-space links of today that were made in the period
 * @param missing  links of today whose target is not there
 */
public record SiteLinks(SiteOpenness openness, List<LinkCount> network, long added, long missing) {

    public SiteLinks {
        network = List.copyOf(network);
    }
}
