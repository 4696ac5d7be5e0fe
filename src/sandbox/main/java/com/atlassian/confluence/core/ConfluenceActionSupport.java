package com.atlassian.confluence.core;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import jakarta.servlet.http.HttpServletRequest;
import org.apache.struts2.ServletActionContext;

/** An action of Confluence. */
public class ConfluenceActionSupport extends AbstractI18nActionSupport {
    private static final long serialVersionUID = 1;

    /** The person logged in; null for somebody anonymous. */
    public ConfluenceUser getAuthenticatedUser() {
        return AuthenticatedUserThreadLocal.get();
    }

    public HttpServletRequest getActiveRequest() {
        return ServletActionContext.getRequest();
    }

    /** Whether the person may use this action; if not, the host answers instead of it. */
    public boolean isPermitted() {
        return true;
    }
}
