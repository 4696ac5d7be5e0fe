package io.github.valuematrix.sandbox.confluence;

import com.atlassian.confluence.links.OutgoingLink;
import com.atlassian.confluence.pages.AbstractPage;
import com.atlassian.confluence.pages.BlogPost;
import com.atlassian.confluence.pages.Comment;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.user.ConfluenceUser;
import java.util.Date;
import java.util.List;

/** A blog post, or an old version of one. */
final class StoredBlogPost extends BlogPost implements Stored {
    private final StoredContent stored;

    StoredBlogPost(StoredContent stored) {
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
    public AbstractPage getLatestVersion() {
        return (AbstractPage) stored.latest();
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
    public Space getSpace() {
        return stored.space();
    }
}
