package io.github.valuematrix.sandbox.web.storage;

import com.atlassian.confluence.macro.Macro.BodyType;
import io.github.valuematrix.sandbox.host.MacroModule;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/**
 * What stands in the editor for a macro: a bar with its name and parameters, and its body below. It carries the macro
 * as it is stored, without its body, so that nothing which the editor does not know is lost. The editor's script makes
 * the same for a macro that is inserted.
 */
final class MacroPlaceholder {
    private MacroPlaceholder() {
    }

    /** The placeholder, with an empty rich body if it has one; the module is null for an unknown macro. */
    static Element of(MacroElement macro, MacroModule module, boolean inline, boolean richBody) {
        Element stored = macro.element().clone();
        MacroElement.of(stored).setBody(null);
        Element placeholder = new Element(inline && !hasBody(macro, module) ? "span" : "div")
                .addClass("wysiwyg-macro").attr("contenteditable", "false").attr("tabindex", "0")
                .attr("role", "group").attr("aria-label", label(macro, module) + " macro")
                .attr("data-macro-name", macro.name())
                .attr("data-macro-parameters", ToEditor.json(macro.parameters()))
                .attr("data-macro-storage", StorageXml.outer(stored));
        placeholder.appendElement("span").addClass("wysiwyg-macro-title").text(title(macro, module));
        if (richBody || (module != null && module.bodyType() == BodyType.RICH_TEXT)) {
            placeholder.appendElement("div").addClass("wysiwyg-macro-body").attr("contenteditable", "true");
        }
        return placeholder;
    }

    private static boolean hasBody(MacroElement macro, MacroModule module) {
        return module == null ? macro.hasBody() : module.bodyType() != BodyType.NONE;
    }

    private static String label(MacroElement macro, MacroModule module) {
        return module == null ? macro.name() : module.label();
    }

    private static String title(MacroElement macro, MacroModule module) {
        String parameters = macro.parameters().entrySet().stream()
                .map(one -> one.getKey().isEmpty() ? one.getValue() : one.getKey() + " = " + one.getValue()).collect(Collectors.joining(" | "));
        return parameters.isEmpty() ? label(macro, module) : label(macro, module) + " | " + parameters;
    }
}
