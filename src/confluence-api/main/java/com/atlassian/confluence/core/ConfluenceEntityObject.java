package com.atlassian.confluence.core;

import com.atlassian.confluence.user.ConfluenceUser;
import io.github.valuematrix.api.Declaration;
import io.github.valuematrix.api.Evidence;

/** An entity that knows who made and who changed it. */
@Evidence("Javadoc 10.1.0")
public abstract class ConfluenceEntityObject extends AnnotatedEntityObject {

    /** Who made it; null for somebody anonymous. */
    @Evidence("Javadoc 8.0; slack-integration 10.0.1")
    public ConfluenceUser getCreator() {
        return Declaration.only();
    }
}
