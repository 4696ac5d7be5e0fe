package io.github.valuematrix.activity;

import java.time.Instant;

/**
 * A comment on a page or blog post, inline ones too.
 *
 * @param answers id of the comment that it replies to; null at the top level
 * @param at      null if undated
 */
public record WikiComment(long id, Long answers, Person author, Instant at) {

    boolean isReply() {
        return answers != null;
    }
}
