package io.github.valuematrix.sandbox.web.storage;

import com.atlassian.confluence.macro.Macro.BodyType;
import com.atlassian.confluence.macro.Macro.OutputType;
import com.atlassian.confluence.macro.MacroExecutionException;
import io.github.valuematrix.sandbox.host.MacroModule;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs the macros of a page, bodies first. A macro that fails shows a message in its place; the page stays. */
final class MacroRenderer {
    private static final Logger LOG = LoggerFactory.getLogger(MacroRenderer.class);

    private final Macros macros;
    private final StorageRenderer bodies;

    MacroRenderer(Macros macros, StorageRenderer bodies) {
        this.macros = macros;
        this.bodies = bodies;
    }

    String render(Element element, Rendering context) {
        String name = element.attr("ac:name");
        return macros.named(name)
                .map(module -> run(module, element, context))
                .orElseGet(() -> message("span", "Unknown macro: '" + name + "'"));
    }

    private String run(MacroModule module, Element element, Rendering context) {
        String frame = module.macro().getOutputType() == OutputType.INLINE ? "span" : "div";
        try {
            String html = module.macro().execute(parameters(element), body(module, element, context), context);
            return checked(html == null ? "" : html, module, context);
        } catch (NotWellFormedException e) {
            throw e;
        } catch (MacroExecutionException e) {
            return message(frame, "Error rendering macro '" + module.name() + "' : " + e.getMessage());
        } catch (RuntimeException | LinkageError e) {
            LOG.error("The macro {} failed", module.name(), e);
            return message(frame, "Error rendering macro '" + module.name() + "' : the log says why.");
        }
    }

    /** Only what becomes a PDF is read as XML. */
    private static String checked(String html, MacroModule module, Rendering context) {
        if (context.getOutputType().equals(Rendering.PDF)) {
            WellFormed.require(html, module.name());
        }
        return html;
    }

    private Map<String, String> parameters(Element element) {
        return MacroElement.of(element).parameters();
    }

    private String body(MacroModule module, Element element, Rendering context) {
        if (module.bodyType() == BodyType.NONE) {
            return "";
        }
        Element rich = StorageXml.child(element, "ac:rich-text-body");
        Element plain = StorageXml.child(element, "ac:plain-text-body");
        if (module.bodyType() == BodyType.RICH_TEXT) {
            return rich == null ? "" : bodies.renderChildren(rich, context);
        }
        return plain == null ? "" : plain.wholeText();
    }

    private static String message(String frame, String text) {
        return Xhtml.outer(new Element(frame).addClass("error").addClass("macro-error")
                .attr("role", "note").text(text));
    }
}
