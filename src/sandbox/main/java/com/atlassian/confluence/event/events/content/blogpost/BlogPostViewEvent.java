package com.atlassian.confluence.event.events.content.blogpost;

import com.atlassian.confluence.pages.BlogPost;

/** Somebody looked at a blog post. */
public class BlogPostViewEvent extends BlogPostEvent {

    public BlogPostViewEvent(BlogPost post) {
        super(post);
    }
}
