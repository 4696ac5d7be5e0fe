package io.github.valuematrix.sandbox.host;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.function.BooleanSupplier;

/** While the site is read-only, refuses every change through an app that does not say it is made for this mode. */
final class ReadOnlyMode implements Filter {
    static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS", "TRACE");

    private final BooleanSupplier readOnly;

    ReadOnlyMode(BooleanSupplier readOnly) {
        this.readOnly = readOnly;
    }

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        if (readOnly.getAsBoolean() && !READING.contains(((HttpServletRequest) request).getMethod())) {
            ((HttpServletResponse) response).sendError(HttpServletResponse.SC_METHOD_NOT_ALLOWED,
                    "The site is in read-only mode; nothing can be changed until an administrator ends it.");
        } else {
            chain.doFilter(request, response);
        }
    }
}
