package com.atlassian.confluence.event.events.content.blogpost;

import com.atlassian.confluence.core.ContentEntityObject;
import com.atlassian.confluence.event.events.content.ContentEvent;
import com.atlassian.confluence.pages.BlogPost;
import io.github.valuematrix.api.Declaration;
import io.github.valuematrix.api.Evidence;

/** Something happened to a blog post. */
@Evidence("App on Confluence 6.14")
public abstract class BlogPostEvent extends ContentEvent {

    /** The blog post. */
    public BlogPost getBlogPost() {
        return Declaration.only();
    }

    @Override
    public ContentEntityObject getContent() {
        return getBlogPost();
    }
}
