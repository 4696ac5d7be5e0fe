package io.github.valuematrix.sandbox.host;

import com.atlassian.confluence.user.AuthenticatedUserThreadLocal;
import com.atlassian.confluence.user.ConfluenceUser;
import com.atlassian.sal.api.user.UserManager;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Lets nobody use a resource who is not logged in, unless an annotation says otherwise; the method's annotations
 * come before the class's.
 */
final class RestAccess implements ContainerRequestFilter {
    private static final String PACKAGE = "com.atlassian.plugins.rest.api.security.annotation";
    private static final Set<String> FOR_ALL = Set.of("UnrestrictedAccess", "AnonymousSiteAccess");
    private static final Set<String> FOR_ADMINS = Set.of("AdminOnly", "SystemAdminOnly");

    private final HostServices services;

    @Context
    private ResourceInfo resource;

    RestAccess(HostServices services) {
        this.services = services;
    }

    @Override
    public void filter(ContainerRequestContext request) {
        Set<String> levels = levels(resource.getResourceMethod().getAnnotations());
        if (levels.isEmpty()) {
            levels = levels(resource.getResourceClass().getAnnotations());
        }
        ConfluenceUser person = AuthenticatedUserThreadLocal.get();
        if (person == null && levels.stream().noneMatch(FOR_ALL::contains)) {
            refuse(request, Response.Status.UNAUTHORIZED, "Log in to use this resource.");
        } else if (levels.stream().anyMatch(FOR_ADMINS::contains)
                && !services.get(UserManager.class).isAdmin(person.getKey())) {
            refuse(request, Response.Status.FORBIDDEN, "Only administrators may use this resource.");
        }
    }

    private static Set<String> levels(Annotation... annotations) {
        Stream<Class<? extends Annotation>> types = Arrays.stream(annotations).map(Annotation::annotationType);
        return types.filter(type -> type.getPackageName().equals(PACKAGE)).map(Class::getSimpleName)
                .collect(Collectors.toSet());
    }

    static void refuse(ContainerRequestContext request, Response.Status status, String message) {
        request.abortWith(Response.status(status).type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Map.of("message", message)).build());
    }
}
