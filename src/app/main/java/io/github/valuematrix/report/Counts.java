package io.github.valuematrix.report;

import io.github.valuematrix.ledger.Contributions;

/**
 * Sums over the kinds of contributions. Versions are no contribution: edits are.
 */
final class Counts {

    private Counts() {
    }

    static long all(Contributions counts) {
        return created(counts) + counts.edits() + commentsAndReplies(counts);
    }

    static long created(Contributions counts) {
        return counts.pagesCreated() + counts.blogPostsCreated();
    }

    static long commentsAndReplies(Contributions counts) {
        return counts.comments() + counts.replies();
    }

    static Contributions minus(Contributions all, Contributions part) {
        return new Contributions(all.pagesCreated() - part.pagesCreated(),
                all.blogPostsCreated() - part.blogPostsCreated(), all.versions() - part.versions(),
                all.edits() - part.edits(), all.comments() - part.comments(), all.replies() - part.replies());
    }
}
