package com.atlassian.confluence.event.events.content.blogpost;

import com.atlassian.confluence.pages.BlogPost;

/** A blog post was moved to another space. */
public class BlogPostMovedEvent extends BlogPostEvent {

    public BlogPostMovedEvent(BlogPost post) {
        super(post);
    }
}
