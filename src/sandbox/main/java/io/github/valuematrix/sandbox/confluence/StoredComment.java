package io.github.valuematrix.sandbox.confluence;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.core.Versioned;
import com.atlassian.confluence.links.OutgoingLink;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Date;
import java.util.List;

/** A comment, or an old version of one. It has no space of its own: it is in that of its page. */
final class StoredComment extends Comment implements Stored {
    private final StoredContent stored;

    StoredComment(StoredContent stored) {
        this.stored = stored;
    }

    @Override
    public StoredContent stored() {
        return stored;
    }

    @Override
    public long getId() {
        return stored.row().id();
    }

    @Override
    public Date getCreationDate() {
        return stored.created();
    }

    @Override
    public ConfluenceUser getCreator() {
        return stored.creator();
    }

    @Override
    public boolean isLatestVersion() {
        return stored.isLatest();
    }

    @Override
    public Versioned getLatestVersion() {
        return stored.latest();
    }

    @Override
    public String getTitle() {
        return stored.row().title();
    }

    @Override
    public List<OutgoingLink> getOutgoingLinks() {
        return stored.links();
    }

    @Override
    public List<Comment> getComments() {
        return stored.comments();
    }

    @Override
    public String getContentStatus() {
        return stored.status();
    }

    @Override
    public String getBodyAsString() {
        return stored.body();
    }

    @Override
    public ContentEntityObject getContainer() {
        return stored.container();
    }

    @Override
    public Comment getParent() {
        return stored.parentComment();
    }
}
