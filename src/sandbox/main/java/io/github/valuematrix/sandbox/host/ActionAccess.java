package io.github.valuematrix.sandbox.host;

import com.atlassian.confluence.core.ConfluenceActionSupport;
import com.atlassian.confluence.security.Permission;
import com.atlassian.confluence.security.PermissionManager;
import com.atlassian.confluence.spaces.Space;
import com.atlassian.confluence.spaces.actions.AbstractSpaceAction;
import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserManager;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.stream.Stream;
import org.apache.struts2.ActionInvocation;
import org.apache.struts2.ServletActionContext;
import org.apache.struts2.inject.Inject;
import org.apache.struts2.interceptor.AbstractInterceptor;

/**
 * Answers in place of an action that the person may not use: only people who are logged in, unless an annotation lets
 * everybody in or only administrators; a space that is not there or not visible is not found; then the action itself is asked.
 */
public final class ActionAccess extends AbstractInterceptor {
    private static final long serialVersionUID = 1;
    private static final List<String> FOR_ALL = List.of("com.atlassian.annotations.security.UnrestrictedAccess",
            "com.atlassian.annotations.security.AnonymousSiteAccess");

    private static final List<String> FOR_ADMINS = List.of("com.atlassian.annotations.security.AdminOnly");

    private transient ActionHost host;

    @Inject
    public void setHost(ActionHost actionHost) {
        host = actionHost;
    }

    @Override
    public String intercept(ActionInvocation invocation) throws Exception {
        HttpServletRequest request = ServletActionContext.getRequest();
        HttpServletResponse response = ServletActionContext.getResponse();
        ConfluenceUser person = AuthenticatedUserThreadLocal.get();
        Object action = invocation.getAction();
        if (person == null && !has(FOR_ALL, invocation)) {
            host.notPermitted(true, request, response);
        } else if (has(FOR_ADMINS, invocation) && !isAdmin(person)) {
            host.notPermitted(person == null, request, response);
        } else if (action instanceof AbstractSpaceAction inSpace && !sees(person, inSpace.getSpace())) {
            host.notFound(request, response);
        } else if (action instanceof ConfluenceActionSupport asked && !asked.isPermitted()) {
            host.notPermitted(person == null, request, response);
        } else {
            return invocation.invoke();
        }
        return null;
    }

    private boolean sees(ConfluenceUser person, Space space) {
        return space != null && !host.services().get(PermissionManager.class)
                .getPermittedEntities(person, Permission.VIEW, List.of(space)).isEmpty();
    }

    private boolean isAdmin(ConfluenceUser person) {
        return person != null && host.services().get(UserManager.class).isAdmin(person.getKey());
    }

    private static boolean has(List<String> annotations, ActionInvocation invocation) throws NoSuchMethodException {
        Class<?> type = invocation.getAction().getClass();
        return Stream.of(type.getAnnotations(), type.getMethod(invocation.getProxy().getMethod()).getAnnotations())
                .flatMap(Stream::of).anyMatch(one -> annotations.contains(one.annotationType().getName()));
    }
}
