package com.atlassian.confluence.event.events.content.blogpost;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.BlogPost;

/** Something happened to a blog post. */
public abstract class BlogPostEvent extends ContentEvent {

    private final BlogPost post;

    protected BlogPostEvent(BlogPost post) {
        this.post = post;
    }

    /** The blog post. */
    public BlogPost getBlogPost() {
        return post;
    }

    @Override
    public ContentEntityObject getContent() {
        return post;
    }
}
