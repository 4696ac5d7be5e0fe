package io.github.valuematrix.sandbox.web.storage;

import com.atlassian.confluence.macro.Macro.BodyType;
import io.github.valuematrix.sandbox.host.MacroModule;
import io.github.valuematrix.sandbox.host.MacroParameter;
import io.github.valuematrix.sandbox.host.MacroParameter.Shown;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * What stands in the editor for a macro: a table with its name and parameters above its body, as in Confluence; without
 * a body, a word in its line. It carries the macro as it is stored, without its body, so that nothing which the editor
 * does not know is lost. The editor's script makes the same for a macro that is inserted.
 */
final class MacroPlaceholder {
    private static final String BODY = "wysiwyg-macro-body";

    private MacroPlaceholder() {
    }

    /** The placeholder, with an empty body if it has one; the module is null for an unknown macro. */
    static Element of(MacroElement macro, MacroModule module, boolean inline, BodyType bodyType) {
        Element stored = macro.element().clone();
        MacroElement.of(stored).setBody(null);
        Element placeholder = new Element(bodyType != BodyType.NONE ? "table" : inline ? "span" : "div")
                .addClass("wysiwyg-macro").attr("contenteditable", "false").attr("tabindex", "0")
                .attr("role", "group").attr("aria-label", label(macro, module) + " macro")
                .attr("data-macro-name", macro.name())
                .attr("data-macro-parameters", new MacroParameters(macro.parameters()).toString())
                .attr("data-macro-schema-version", macro.element().attr("ac:schema-version"))
                .attr("data-macro-body-type", bodyType.name())
                .attr("data-macro-storage", StorageXml.outer(stored));
        placeholder.appendElement(bodyType == BodyType.NONE ? "span" : "caption")
                .addClass("wysiwyg-macro-title").text(title(macro, module));
        if (bodyType != BodyType.NONE) {
            placeholder.appendElement("tbody").appendElement("tr").appendElement("td").addClass(BODY)
                    .attr("contenteditable", "true");
        }
        return placeholder;
    }

    /** The element that holds the body, or null: not that of a macro in the body. */
    static Element body(Element placeholder) {
        return placeholder.children().stream().filter(child -> child.normalName().equals("tbody"))
                .flatMap(rows -> rows.children().stream()).flatMap(row -> row.children().stream())
                .filter(cell -> cell.hasClass(BODY)).findFirst().orElse(null);
    }

    /** Whether the body holds text and no markup. */
    static boolean isPlain(Element body) {
        return "PLAIN_TEXT".equals(body.closest(".wysiwyg-macro").attr("data-macro-body-type"));
    }

    private static String label(MacroElement macro, MacroModule module) {
        return module == null ? macro.name() : module.label();
    }

    private static String title(MacroElement macro, MacroModule module) {
        return Stream.concat(Stream.of(label(macro, module)), macro.parameters().entrySet().stream()
                .map(one -> shown(module, one.getKey(), one.getValue())).filter(text -> !text.isEmpty()))
                .collect(Collectors.joining(" | "));
    }

    private static String shown(MacroModule module, String name, String value) {
        Shown shown = module == null ? Shown.NAME_AND_VALUE : module.parameters().stream()
                .filter(parameter -> parameter.name().equals(name)).map(MacroParameter::shown).findFirst()
                .orElse(Shown.NAME_AND_VALUE);
        return shown == Shown.NOTHING ? "" : shown == Shown.VALUE || name.isEmpty() ? value : name + " = " + value;
    }
}
