package com.atlassian.confluence.plugin.services;

import io.github.valuematrix.api.Evidence;
import java.util.Map;

/** Renders templates as Confluence renders its own. */
@Evidence("onlyoffice 10.0.3")
public interface VelocityHelperService {

    /** What every template may use. */
    Map<String, Object> createDefaultVelocityContext();

    /** The template of the plugin with this path, rendered. */
    String getRenderedTemplate(String templateName, Map<String, Object> context);
}
