package com.atlassian.confluence.pages;

import com.atlassian.confluence.core.ContentEntityObject;
import io.github.valuematrix.api.Declaration;
import io.github.valuematrix.api.Evidence;
import io.github.valuematrix.api.Unconfirmed;

/** A comment on content, or an answer to one. */
@Evidence("Javadoc 10.1.2")
public class Comment extends ContentEntityObject {

    /** The content that is commented on; may be null. */
    @Evidence("slack-integration 10.0.1")
    public ContentEntityObject getContainer() {
        return Declaration.only();
    }

    /** The comment that this one answers; null at the top. */
    @Unconfirmed("Javadoc 10.1.2 of Comment, or javap on Confluence 10.2")
    public Comment getParent() {
        return Declaration.only();
    }
}
