package io.github.valuematrix.sandbox.web;

import java.io.StringWriter;
import java.util.HashMap;
import java.util.Map;
import org.apache.commons.text.StringEscapeUtils;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.EventCartridge;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.runtime.RuntimeConstants;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader;

/** The templates of the wiki's own pages. Everything is escaped but what is named ...Html; unknown names fail. */
final class Templates {
    private static final String FOLDER = "io/github/valuematrix/sandbox/web/";

    private final VelocityEngine engine = new VelocityEngine();

    Templates() {
        engine.setProperty(RuntimeConstants.RESOURCE_LOADER, "classpath");
        engine.setProperty("classpath.resource.loader.class", ClasspathResourceLoader.class.getName());
        engine.setProperty("classpath.resource.loader.cache", "true");
        engine.setProperty(RuntimeConstants.RUNTIME_LOG_LOGSYSTEM_CLASS, NullLogChute.class.getName());
        engine.setProperty(RuntimeConstants.RUNTIME_REFERENCES_STRICT, "true");
        engine.setProperty(RuntimeConstants.INPUT_ENCODING, "UTF-8");
        engine.setProperty(RuntimeConstants.VM_LIBRARY, FOLDER + "macros.vm");
        engine.init();
    }

    String render(String name, Map<String, ?> values) {
        VelocityContext context = new VelocityContext(new HashMap<>(values));
        EventCartridge cartridge = new EventCartridge();
        cartridge.addEventHandler((ReferenceInsertionEventHandler) Templates::escape);
        cartridge.attachToContext(context);
        StringWriter result = new StringWriter();
        engine.getTemplate(FOLDER + name + ".vm").merge(context, result);
        return result.toString();
    }

    private static Object escape(String reference, Object value) {
        if (value == null || reference.matches(".*Html(\\(\\))?}?")) {
            return value;
        }
        return StringEscapeUtils.escapeXml11(value.toString());
    }
}
