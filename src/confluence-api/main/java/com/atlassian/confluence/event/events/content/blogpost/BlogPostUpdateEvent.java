package com.atlassian.confluence.event.events.content.blogpost;

import io.github.valuematrix.api.Evidence;

/** A blog post was changed. */
@Evidence("slack-integration 10.0.1")
public class BlogPostUpdateEvent extends BlogPostEvent {
}
