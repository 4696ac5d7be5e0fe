package io.github.valuematrix.sandbox.host;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.apache.struts2.ActionInvocation;
import org.apache.struts2.ActionSupport;
import org.apache.struts2.ServletActionContext;
import org.apache.struts2.action.Action;
import org.apache.struts2.interceptor.AbstractInterceptor;

/** Lets nothing change without the session's token: the person sees the form again, with the reason. */
public final class ActionXsrf extends AbstractInterceptor {
    private static final long serialVersionUID = 1;

    @Override
    public String intercept(ActionInvocation invocation) throws Exception {
        HttpServletRequest request = ServletActionContext.getRequest();
        if (ReadOnlyMode.READING.contains(request.getMethod()) || XsrfToken.valid(request)) {
            return invocation.invoke();
        }
        ServletActionContext.getResponse().setStatus(HttpServletResponse.SC_FORBIDDEN);
        if (invocation.getAction() instanceof ActionSupport action) {
            action.addActionError("Your session has expired, so nothing was changed. Please try again.");
        }
        return Action.INPUT;
    }
}
