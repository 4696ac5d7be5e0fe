package com.atlassian.confluence.event.events.content.blogpost;

import com.atlassian.confluence.pages.BlogPost;

/** A blog post was changed. */
public class BlogPostUpdateEvent extends BlogPostEvent {

    public BlogPostUpdateEvent(BlogPost post) {
        super(post);
    }
}
