package io.github.valuematrix.adoption;

import io.github.valuematrix.figure.Reason;
import io.github.valuematrix.figure.Said;

/**
 * How many of the pages that stand today are kept up: a proxy of better operations.
 *
 * @param fresh pages created or edited in the last 365 days
 * @param pages all, undated ones too; no blog posts
 * @param share of pages that are fresh
 */
public record Freshness(long fresh, long pages, Said<Double> share) {

    /** @param fresh those of {@link Window#year} up to today */
    public static Freshness of(long fresh, long pages) {
        if (fresh < 0 || fresh > pages) {
            throw new IllegalArgumentException(fresh + " of " + pages + " pages cannot be fresh");
        }
        return new Freshness(fresh, pages, Said.ratio(fresh, pages, Reason.NO_PAGES));
    }
}
