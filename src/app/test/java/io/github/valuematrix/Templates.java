package io.github.valuematrix;

import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.sal.api.message.I18nResolver;
import java.io.StringWriter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.velocity.VelocityContext;
import org.apache.velocity.app.VelocityEngine;
import org.apache.velocity.app.event.ReferenceInsertionEventHandler;
import org.apache.velocity.runtime.log.NullLogChute;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;

/**
 * Real Velocity with Confluence's two rules: methods of ours only from the descriptor's allow-list, and every reference
 * escaped whose name does not end in Html.
 */
public final class Templates implements VelocityHelperService {

    private static final String DIRECTIVES = "#macro(requireResource $key)#end"
            + "#macro(form_xsrfToken)<input type=hidden name=atl_token value=secret>#end";

    private final VelocityEngine engine = new VelocityEngine();

    public Templates() {
        engine.setProperty("resource.loader", "classpath");
        engine.setProperty("classpath.resource.loader.class",
                "org.apache.velocity.runtime.resource.loader.ClasspathResourceLoader");
        engine.setProperty("runtime.log.logsystem", new NullLogChute());
        engine.setProperty("runtime.introspector.uberspect", Allowed.class.getName());
        engine.setProperty("eventhandler.referenceinsertion.class", Escaping.class.getName());
        engine.setProperty("userdirective", List.of(
                Decorating.Block.class.getName(), Decorating.Parameter.class.getName()));
        engine.init();
    }

    @Override
    public Map<String, Object> createDefaultVelocityContext() {
        Map<String, Object> context = new HashMap<>();
        context.put("i18n", new EnglishTexts());
        return context;
    }

    @Override
    public String getRenderedTemplate(String templateName, Map<String, Object> context) {
        StringWriter html = new StringWriter();
        VelocityContext values = new VelocityContext(context);
        engine.evaluate(values, new StringWriter(), "directives", DIRECTIVES);
        engine.getTemplate(templateName, "UTF-8").merge(values, html);
        return html.toString();
    }

    /** Fails where Confluence would print the reference as it is written. */
    public static final class Allowed extends UberspectImpl {

        private static final Set<String> METHODS = allowlist();
        private static final Set<String> CALLED = ConcurrentHashMap.newKeySet();

        @Override
        public VelMethod getMethod(Object target, String name, Object[] arguments, Info info) throws Exception {
            String method = target.getClass().getName() + "#" + name + "()";
            if (!(target instanceof I18nResolver) && !METHODS.contains(method)) {
                throw new AssertionError("Method needs allowlisting: " + method);
            }
            CALLED.add(method);
            return super.getMethod(target, name, arguments, info);
        }

        /** The methods that templates have called since the tests began. */
        public static Set<String> called() {
            return Set.copyOf(CALLED);
        }

        private static Set<String> allowlist() {
            try {
                return Set.copyOf(new Descriptor().texts("method"));
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        }
    }

    /** Escapes as Confluence does; a reference without a value fails. */
    public static final class Escaping implements ReferenceInsertionEventHandler {

        @Override
        public Object referenceInsert(String reference, Object value) {
            if (value == null) {
                throw new AssertionError(reference + " has no value");
            }
            return reference.matches("\\$!?\\{?\\w*Html}?") ? value : value.toString().replace("&", "&amp;")
                    .replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;").replace("'", "&#39;");
        }
    }
}
