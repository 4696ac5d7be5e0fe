package com.atlassian.confluence.event.events.content.blogpost;

import com.atlassian.confluence.pages.BlogPost;

/** A blog post was made. */
public class BlogPostCreateEvent extends BlogPostEvent {

    public BlogPostCreateEvent(BlogPost post) {
        super(post);
    }
}
