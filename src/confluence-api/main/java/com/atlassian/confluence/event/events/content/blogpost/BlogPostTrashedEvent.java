package com.atlassian.confluence.event.events.content.blogpost;

import io.github.valuematrix.api.Evidence;

/** A blog post was put into the trash. */
@Evidence("App on Confluence 6.14")
public class BlogPostTrashedEvent extends BlogPostEvent {
}
