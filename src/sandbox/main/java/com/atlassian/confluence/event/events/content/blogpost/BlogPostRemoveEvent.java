package com.atlassian.confluence.event.events.content.blogpost;

import com.atlassian.confluence.pages.BlogPost;

/** A blog post was removed for good. */
public class BlogPostRemoveEvent extends BlogPostEvent {

    public BlogPostRemoveEvent(BlogPost post) {
        super(post);
    }
}
