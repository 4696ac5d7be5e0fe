package io.github.valuematrix.sandbox.host;

import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import java.util.List;

/** A servlet or filter and the URL patterns it answers; filters run by ascending order. */
public record WebModule(Object servletOrFilter, List<String> urlPatterns, int order) {

    public WebModule {
        if (!(servletOrFilter instanceof Servlet) && !(servletOrFilter instanceof Filter)) {
            throw new IllegalArgumentException(servletOrFilter + " is neither a servlet nor a filter.");
        }
        urlPatterns = List.copyOf(urlPatterns);
    }
}
