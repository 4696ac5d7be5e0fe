package io.github.valuematrix.scope;

import io.github.valuematrix.adoption.CoAuthorship;
import io.github.valuematrix.adoption.FirstHelp;
import io.github.valuematrix.adoption.FirstResponse;
import io.github.valuematrix.adoption.Freshness;

/**
 * The four benefits as far as a wiki shows them: all are proxies. New pairs across silos, which are one of innovation,
 * are among the {@link Interactions}.
 *
 * @param freshness as of today, whatever the period
 * @param response  to pages and blog posts
 * @param replies   to top-level comments
 */
public record Benefits(CoAuthorship coAuthorship, Freshness freshness, FirstResponse response, FirstResponse replies,
                       FirstHelp help, Behind behind) {

    /**
     * How many eligible people stand behind each of them.
     *
     * @param authors    who created or edited pages in the period
     * @param coAuthors  those of them who wrote a page with others
     * @param responders who created pages and blog posts or were the first to comment on them
     * @param repliers   who wrote top-level comments or were the first to reply to them
     * @param creators   of the pages that wait for help
     */
    public record Behind(long authors, long coAuthors, long responders, long repliers, long creators) {
    }
}
