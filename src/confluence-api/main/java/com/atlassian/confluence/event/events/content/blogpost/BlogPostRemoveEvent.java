package com.atlassian.confluence.event.events.content.blogpost;

import io.github.valuematrix.api.Evidence;

/** A blog post was removed for good. */
@Evidence("App on Confluence 6.14")
public class BlogPostRemoveEvent extends BlogPostEvent {
}
