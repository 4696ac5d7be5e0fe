package com.atlassian.confluence.event.events.content;

import com.atlassian.confluence.core.ContentEntityObject;
import io.github.valuematrix.api.Evidence;

/** Something happened to content. */
@Evidence("Javadoc 9.4.0, tree of com.atlassian.confluence.content.event; slack-integration 10.0.1")
public abstract class ContentEvent {

    /** The content. */
    public abstract ContentEntityObject getContent();
}
