package com.atlassian.confluence.core;

import com.atlassian.confluence.links.OutgoingLink;
import com.atlassian.confluence.pages.Comment;
import io.github.valuematrix.api.Declaration;
import io.github.valuematrix.api.Evidence;
import io.github.valuematrix.api.Unconfirmed;
import java.util.List;

/**
 * Content with a title, a body, links and comments. Old versions are rows of their own, with the status of current
 * ones.
 */
@Evidence("Javadoc 10.1.2")
public abstract class ContentEntityObject extends AbstractLabelableEntityObject {

    @Evidence("Javadoc 10.1.2")
    public static final String CURRENT = "current";

    /** The title; may be null for content that has none, as a comment. */
    @Evidence("onlyoffice 10.0.3")
    public String getTitle() {
        return Declaration.only();
    }

    /** The links found in the body when it was saved last. */
    @Evidence("Javadoc 9.1.2")
    public List<OutgoingLink> getOutgoingLinks() {
        return Declaration.only();
    }

    /** All comments on it, answers included. */
    @Unconfirmed("Javadoc 10.1.2 of ContentEntityObject, or javap on Confluence 10.2")
    public List<Comment> getComments() {
        return Declaration.only();
    }

    /** The status: current, draft or deleted; old versions have the status of current content. */
    @Unconfirmed("Javadoc 10.1.2 of ContentEntityObject, or javap on Confluence 10.2")
    public String getContentStatus() {
        return Declaration.only();
    }

    /** The body in storage format; of a very old page in wiki markup. */
    @Unconfirmed("Javadoc 10.1.2 of ContentEntityObject, or javap on Confluence 10.2")
    public String getBodyAsString() {
        return Declaration.only();
    }
}
