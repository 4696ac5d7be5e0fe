package io.github.valuematrix.sandbox.host;

import jakarta.servlet.Filter;
import jakarta.servlet.Servlet;
import java.util.List;
import org.apache.catalina.Context;
import org.apache.catalina.startup.Tomcat;
import org.apache.tomcat.util.descriptor.web.FilterDef;
import org.apache.tomcat.util.descriptor.web.FilterMap;

/** A servlet or filter and the URL patterns it answers; filters run by ascending order. */
public record WebModule(Object servletOrFilter, List<String> urlPatterns, int order) {

    public WebModule {
        if (!(servletOrFilter instanceof Servlet) && !(servletOrFilter instanceof Filter)) {
            throw new IllegalArgumentException(servletOrFilter + " is neither a servlet nor a filter.");
        }
        urlPatterns = List.copyOf(urlPatterns);
    }

    void mount(Context context) {
        String name = "module-" + context.findChildren().length + "-" + context.findFilterDefs().length;
        if (servletOrFilter instanceof Servlet servlet) {
            Tomcat.addServlet(context, name, servlet).setLoadOnStartup(1);
            urlPatterns.forEach(pattern -> context.addServletMappingDecoded(pattern, name));
        } else {
            addFilter(context, name);
        }
    }

    private void addFilter(Context context, String name) {
        FilterDef definition = new FilterDef();
        definition.setFilterName(name);
        definition.setFilter((Filter) servletOrFilter);
        context.addFilterDef(definition);
        FilterMap mapping = new FilterMap();
        mapping.setFilterName(name);
        urlPatterns.forEach(mapping::addURLPatternDecoded);
        context.addFilterMap(mapping);
    }
}
