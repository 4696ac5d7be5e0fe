package com.atlassian.confluence.core;

import io.github.valuematrix.api.Declaration;
import io.github.valuematrix.api.Evidence;
import io.github.valuematrix.api.Unconfirmed;

/** An action of Confluence. */
@Evidence("Javadoc 10.1.0")
public class ConfluenceActionSupport extends AbstractI18nActionSupport {

    /** Whether the person may use this action; if not, the host answers instead of it. */
    @Unconfirmed("Javadoc 10.x of ConfluenceActionSupport, or javap on Confluence 10.2")
    public boolean isPermitted() {
        return Declaration.only();
    }
}
