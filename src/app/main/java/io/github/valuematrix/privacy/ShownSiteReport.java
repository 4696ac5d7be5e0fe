package io.github.valuematrix.privacy;

import io.github.valuematrix.scope.SiteLinks;
import io.github.valuematrix.silo.SiloNames;
import io.github.valuematrix.silo.SiloRule;
import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * All that is shown of the whole site.
 *
 * @param rule   that the silos follow
 * @param now    the period
 * @param before the period of the same length before it; null if it was not asked for, or is not kept
 * @param silos  of those with ties in the period
 * @param names  of those silos
 * @param links  of today, but for those added in the period
 */
public record ShownSiteReport(SiloRule rule, ShownScope now, ShownScope before, SortedMap<Long, ShownSilo> silos,
                              SiloNames names, SiteLinks links) {

    public ShownSiteReport {
        silos = Collections.unmodifiableSortedMap(new TreeMap<>(silos));
    }
}
