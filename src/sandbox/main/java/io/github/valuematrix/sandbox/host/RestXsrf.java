package io.github.valuematrix.sandbox.host;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.Set;

/**
 * Refuses changes that another site's form could send: one of a form's content types without the token or the header
 * X-Atlassian-Token: no-check, and everything that a browser says comes from another origin.
 */
final class RestXsrf implements ContainerRequestFilter {
    private static final Set<String> OF_FORMS =
            Set.of("application/x-www-form-urlencoded", "multipart/form-data", "text/plain");

    @Context
    private HttpServletRequest servletRequest;

    @Override
    public void filter(ContainerRequestContext request) {
        if (ReadOnlyMode.READING.contains(request.getMethod())) {
            return;
        }
        boolean vouched = "no-check".equals(request.getHeaderString("X-Atlassian-Token"))
                || XsrfToken.valid(servletRequest);
        if (isFromElsewhere(request) || couldBeAForm(request.getMediaType()) && !vouched) {
            RestAccess.refuse(request, Response.Status.FORBIDDEN, "XSRF check failed");
        }
    }

    private static boolean couldBeAForm(MediaType type) {
        return type == null || OF_FORMS.contains(type.getType() + "/" + type.getSubtype());
    }

    private static boolean isFromElsewhere(ContainerRequestContext request) {
        String origin = request.getHeaderString("Origin");
        URI site = request.getUriInfo().getBaseUri();
        return origin != null && !origin.equals(site.getScheme() + "://" + site.getAuthority());
    }
}
