package io.github.valuematrix.sandbox.host;

import jakarta.servlet.http.HttpServletRequest;

/** {@code $req} and {@code $request}: what templates ask of the request. */
public final class RequestTool implements TemplateTool {
    private final HttpServletRequest request;

    RequestTool(HttpServletRequest request) {
        this.request = request;
    }

    public String getContextPath() {
        return request.getContextPath();
    }

    public String getParameter(String name) {
        return request.getParameter(name);
    }

    public String getRequestURI() {
        return request.getRequestURI();
    }

    public String getServletPath() {
        return request.getServletPath();
    }

    public String getMethod() {
        return request.getMethod();
    }
}
