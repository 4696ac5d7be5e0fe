package io.github.valuematrix.sandbox.host;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.runtime.RuntimeConstants;
import org.osgi.framework.Bundle;

/**
 * Velocity as Confluence runs it: methods only from the allow-list, references escaped. The engine comes into being
 * with the app, but the app's beans ask for this service first, so it is opened later.
 */
final class Templates implements VelocityHelperService {
    private static final String DIRECTIVES = Stream.of(ApplyDecorator.class, DecoratorParam.class, FormXsrfToken.class,
            RequireResource.class).map(Class::getName).collect(Collectors.joining(","));

    private final Map<String, Object> tools;
    private volatile VelocityEngine engine;

    Templates(Translations translations) {
        tools = Map.of("i18n", new TextTool(translations), "htmlUtil", new HtmlTool(),
                "webResourceManager", new WebResourceTool());
    }

    void open(Bundle app, MethodAllowlist allowlist) {
        VelocityEngine velocity = new VelocityEngine();
        velocity.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM, new VelocityLog());
        velocity.setProperty(RuntimeConstants.RESOURCE_LOADER, "app");
        velocity.setProperty("app.resource.loader.instance", new TemplateFiles(app));
        velocity.setProperty("app.resource.loader.cache", "true");
        velocity.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        velocity.setProperty(RuntimeConstants.VM_LIBRARY, "");
        velocity.setProperty(RuntimeConstants.UBERSPECT_CLASSNAME, AllowlistUberspect.class.getName());
        velocity.setProperty(RuntimeConstants.EVENTHANDLER_REFERENCEINSERTION, HtmlEscape.class.getName());
        velocity.setProperty("userdirective", List.of(DIRECTIVES.split(",")));
        velocity.setApplicationAttribute(MethodAllowlist.class.getName(), allowlist);
        velocity.init();
        engine = velocity;
    }

    @Override
    public Map<String, Object> createDefaultVelocityContext() {
        Map<String, Object> context = new HashMap<>(tools);
        CurrentRequest.get().map(RequestTool::new).ifPresent(request -> {
            context.put("req", request);
            context.put("request", request);
        });
        return context;
    }

    @Override
    public String getRenderedTemplate(String templateName, Map<String, Object> context) {
        StringWriter result = new StringWriter();
        engine.getTemplate(templateName).merge(new VelocityContext(new HashMap<>(context)), result);
        return result.toString();
    }

    /** A fragment of the descriptor, such as the link of a web item, rendered. */
    String evaluate(String fragment, Map<String, Object> context) {
        Map<String, Object> all = createDefaultVelocityContext();
        all.putAll(context);
        StringWriter result = new StringWriter();
        engine.evaluate(new VelocityContext(all), result, "descriptor", fragment);
        return result.toString();
    }
}
