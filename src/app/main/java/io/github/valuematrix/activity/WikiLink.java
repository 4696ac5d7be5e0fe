package io.github.valuematrix.activity;

import java.time.Instant;

/**
 * A link that stands today. Only cross-space links have an author and a day: the others are a state.
 *
 * @param actor  who made a cross-space link; null for other links
 * @param at     when; null for other links, and if undated
 * @param madeIn number of the page's version that made a cross-space link; null for other links and those of comments
 */
public record WikiLink(LinkTarget target, Person actor, Instant at, Integer madeIn) {

    static WikiLink state(LinkTarget target) {
        return new WikiLink(target, null, null, null);
    }

    static WikiLink ofComment(LinkTarget target, Person actor, Instant at) {
        return new WikiLink(target, actor, at, null);
    }
}
