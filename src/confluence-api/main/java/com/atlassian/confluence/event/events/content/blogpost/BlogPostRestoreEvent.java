package com.atlassian.confluence.event.events.content.blogpost;

import io.github.valuematrix.api.Evidence;
import io.github.valuematrix.api.Unconfirmed;

/** A blog post was taken out of the trash. */
@Evidence("App on Confluence 6.14")
@Unconfirmed("Javadoc 10.x of BlogPostRestoreEvent, or javap on Confluence 10.2")
public class BlogPostRestoreEvent extends BlogPostEvent {
}
