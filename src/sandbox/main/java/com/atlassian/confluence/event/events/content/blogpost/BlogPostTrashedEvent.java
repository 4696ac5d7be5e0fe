package com.atlassian.confluence.event.events.content.blogpost;

import com.atlassian.confluence.pages.BlogPost;

/** A blog post was put into the trash. */
public class BlogPostTrashedEvent extends BlogPostEvent {

    public BlogPostTrashedEvent(BlogPost post) {
        super(post);
    }
}
