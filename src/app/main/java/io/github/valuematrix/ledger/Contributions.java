package io.github.valuematrix.ledger;

/**
 * How much was contributed, by kind; versions are what the wiki still holds, edits are bursts of them.
 */
public record Contributions(long pagesCreated, long blogPostsCreated, long versions, long edits, long comments,
                            long replies) {

    public static final Contributions NONE = new Contributions(0, 0, 0, 0, 0, 0);

    public Contributions plus(Contributions other) {
        return new Contributions(pagesCreated + other.pagesCreated, blogPostsCreated + other.blogPostsCreated,
                versions + other.versions, edits + other.edits, comments + other.comments, replies + other.replies);
    }
}
