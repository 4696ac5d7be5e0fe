package com.atlassian.confluence.event.events.content.blogpost;

import com.atlassian.confluence.pages.BlogPost;

/** A blog post was taken out of the trash. */
public class BlogPostRestoreEvent extends BlogPostEvent {

    public BlogPostRestoreEvent(BlogPost post) {
        super(post);
    }
}
