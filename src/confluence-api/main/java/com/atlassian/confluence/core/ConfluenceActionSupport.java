package com.atlassian.confluence.core;

import com.atlassian.confluence.user.ConfluenceUser;
import io.github.valuematrix.api.Declaration;
import io.github.valuematrix.api.Evidence;
import io.github.valuematrix.api.Unconfirmed;
import jakarta.servlet.http.HttpServletRequest;

/** An action of Confluence. */
@Evidence("Javadoc 10.1.0")
public class ConfluenceActionSupport extends AbstractI18nActionSupport {

    /** The person logged in; null for somebody anonymous. */
    @Evidence("slack-integration 10.0.1")
    public ConfluenceUser getAuthenticatedUser() {
        return Declaration.only();
    }

    /** The request that is being answered. */
    @Evidence("slack-integration 10.0.1")
    public HttpServletRequest getActiveRequest() {
        return Declaration.only();
    }

    /** Whether the person may use this action; if not, the host answers instead of it. */
    @Unconfirmed("Javadoc 10.x of ConfluenceActionSupport, or javap on Confluence 10.2")
    public boolean isPermitted() {
        return Declaration.only();
    }
}
