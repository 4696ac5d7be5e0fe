package io.github.valuematrix.sandbox.host;

import jakarta.servlet.FilterConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.Map;
import org.apache.struts2.config.providers.XmlConfigurationProvider;
import org.apache.struts2.dispatcher.Dispatcher;
import org.apache.struts2.dispatcher.HostConfig;
import org.apache.struts2.dispatcher.InitOperations;
import org.apache.struts2.dispatcher.filter.StrutsPrepareAndExecuteFilter;
import org.w3c.dom.Document;

/** Struts itself, with the app's actions as its configuration and its OGNL allow-list on. */
final class StrutsFilter extends StrutsPrepareAndExecuteFilter {
    private static final String ACTIONS = "actions-of-the-app.xml";
    private static final Map<String, String> SETTINGS = Map.of(
            "config", "struts-default.xml," + ACTIONS,
            "struts.objectFactory", ActionConfiguration.OBJECT_FACTORY,
            "struts.allowlist.enable", "true",
            "struts.parameters.requireAnnotations", "true",
            "struts.action.extension", "action",
            "struts.devMode", "false");

    private final Document actions;
    private final ActionHost host;

    StrutsFilter(Document actions, ActionHost host) {
        this.actions = actions;
        this.host = host;
    }

    @Override
    public void init(FilterConfig config) throws ServletException {
        super.init(new WithSettings(config));
    }

    @Override
    protected InitOperations createInitOperations() {
        return new InitOperations() {
            @Override
            protected Dispatcher createDispatcher(HostConfig config) {
                return new AppDispatcher(config.getServletContext(), new HashMap<>(SETTINGS));
            }
        };
    }

    private final class AppDispatcher extends Dispatcher {
        AppDispatcher(ServletContext context, Map<String, String> settings) {
            super(context, settings);
        }

        @Override
        protected XmlConfigurationProvider createStrutsXmlConfigurationProvider(String file, ServletContext context) {
            return file.equals(ACTIONS) ? new ActionConfiguration(ACTIONS, actions, host)
                    : super.createStrutsXmlConfigurationProvider(file, context);
        }
    }

    /** Struts reads its settings from the filter's parameters. */
    private record WithSettings(FilterConfig config) implements FilterConfig {
        @Override
        public String getFilterName() {
            return config.getFilterName();
        }

        @Override
        public ServletContext getServletContext() {
            return config.getServletContext();
        }

        @Override
        public String getInitParameter(String name) {
            return SETTINGS.get(name);
        }

        @Override
        public Enumeration<String> getInitParameterNames() {
            return Collections.enumeration(SETTINGS.keySet());
        }
    }
}
