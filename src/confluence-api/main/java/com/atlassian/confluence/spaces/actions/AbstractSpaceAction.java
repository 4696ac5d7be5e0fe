package com.atlassian.confluence.spaces.actions;

import com.atlassian.confluence.core.ConfluenceActionSupport;
import com.atlassian.confluence.spaces.Space;
import io.github.valuematrix.api.Declaration;
import io.github.valuematrix.api.Evidence;

/** An action on the space that the request names by the parameter key. */
@Evidence("Javadoc 10.1.0")
public abstract class AbstractSpaceAction extends ConfluenceActionSupport {

    /** The space; null if there is none with that key. */
    @Evidence("slack-integration 10.0.1")
    public Space getSpace() {
        return Declaration.only();
    }

    /** The key of the space. */
    @Evidence("slack-integration 10.0.1")
    public String getSpaceKey() {
        return Declaration.only();
    }
}
