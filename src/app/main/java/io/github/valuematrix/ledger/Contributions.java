package io.github.valuematrix.ledger;

import io.github.valuematrix.activity.Activity;
import io.github.valuematrix.activity.ContentKind;

/**
 * How much was contributed, by kind; versions are what the wiki still holds, edits are bursts of them.
 */
public record Contributions(long pagesCreated, long blogPostsCreated, long versions, long edits, long comments,
                            long replies) {

    public static final Contributions NONE = new Contributions(0, 0, 0, 0, 0, 0);

    static Contributions created(ContentKind kind, long count) {
        return switch (kind) {
            case PAGE -> new Contributions(count, 0, 0, 0, 0, 0);
            case BLOG_POST -> new Contributions(0, count, 0, 0, 0, 0);
        };
    }

    /** Creations are counted as pages and blog posts. */
    static Contributions done(Activity.Kind kind, long count) {
        return switch (kind) {
            case CREATION -> NONE;
            case VERSION -> new Contributions(0, 0, count, 0, 0, 0);
            case EDIT -> new Contributions(0, 0, 0, count, 0, 0);
            case COMMENT -> new Contributions(0, 0, 0, 0, count, 0);
            case REPLY -> new Contributions(0, 0, 0, 0, 0, count);
        };
    }

    /** All together; versions are edits already. */
    public long all() {
        return pagesCreated + blogPostsCreated + edits + comments + replies;
    }

    public Contributions plus(Contributions other) {
        return new Contributions(pagesCreated + other.pagesCreated, blogPostsCreated + other.blogPostsCreated,
                versions + other.versions, edits + other.edits, comments + other.comments, replies + other.replies);
    }
}
