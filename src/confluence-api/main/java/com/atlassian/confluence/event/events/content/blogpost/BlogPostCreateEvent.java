package com.atlassian.confluence.event.events.content.blogpost;

import io.github.valuematrix.api.Evidence;

/** A blog post was made. */
@Evidence("slack-integration 10.0.1")
public class BlogPostCreateEvent extends BlogPostEvent {
}
