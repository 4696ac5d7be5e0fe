package com.atlassian.confluence.spaces.actions;

import com.atlassian.confluence.core.ConfluenceActionSupport;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.SpaceManager;

/** An action on the space that the request names by the parameter key. */
public abstract class AbstractSpaceAction extends ConfluenceActionSupport {
    private static final long serialVersionUID = 1;

    /** The space; null if there is none with that key. */
    public Space getSpace() {
        String key = getActiveRequest().getParameter("key");
        return key == null ? null : service(SpaceManager.class).getSpace(key);
    }

    /** The key as the space spells it; as the request does if there is no such space. */
    public String getSpaceKey() {
        Space space = getSpace();
        return space == null ? getActiveRequest().getParameter("key") : space.getKey();
    }
}
