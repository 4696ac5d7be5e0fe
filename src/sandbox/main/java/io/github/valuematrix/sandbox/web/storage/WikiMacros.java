package io.github.valuematrix.sandbox.web.storage;

import com.atlassian.confluence.macro.Macro.BodyType;
import com.atlassian.confluence.macro.Macro.OutputType;
import io.github.valuematrix.sandbox.host.MacroModule;
import io.github.valuematrix.sandbox.host.MacroParameter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;

/** The few macros that the wiki brings itself, because nearly every page uses them. */
final class WikiMacros {
    private static final Map<String, String> LOZENGES = Map.of(
            "green", "aui-lozenge-success", "blue", "aui-lozenge-current", "red", "aui-lozenge-error",
            "yellow", "aui-lozenge-moved");
    private static final MacroParameter TITLE = text("title", "Title", "Stands above the text.");

    private WikiMacros() {
    }

    static List<MacroModule> modules() {
        return List.of(
                box("info", "Info", "A box for something worth knowing."),
                box("tip", "Tip", "A box for advice."),
                box("note", "Note", "A box for something to take care of."),
                box("warning", "Warning", "A box for something that can go wrong."),
                module("panel", "Panel", "A frame with a title around other content.", "formatting", List.of(TITLE),
                        new WikiMacro(BodyType.RICH_TEXT, OutputType.BLOCK, WikiMacros::panel)),
                module("expand", "Expand", "Content that readers open themselves.", "formatting", List.of(TITLE),
                        new WikiMacro(BodyType.RICH_TEXT, OutputType.BLOCK, WikiMacros::expand)),
                module("status", "Status", "A coloured word that says how far something is.", "formatting",
                        List.of(colour(), text("title", "Title", "The word to show.")),
                        new WikiMacro(BodyType.NONE, OutputType.INLINE, WikiMacros::status)),
                module("code", "Code block", "Program text in a fixed-width font.", "formatting",
                        List.of(TITLE, text("language", "Language", "What it is written in.")),
                        new WikiMacro(BodyType.PLAIN_TEXT, OutputType.BLOCK, WikiMacros::code)),
                module("noformat", "No format", "Text in a fixed-width font.", "formatting", List.of(TITLE),
                        new WikiMacro(BodyType.PLAIN_TEXT, OutputType.BLOCK, WikiMacros::code)),
                module("unmigrated-wiki-markup", "Unmigrated wiki markup", "Text of a wiki of long ago, as it was.",
                        "hidden-macros", List.of(),
                        new WikiMacro(BodyType.PLAIN_TEXT, OutputType.BLOCK, (parameters, body) ->
                                StorageRenderer.literally(body))));
    }

    private static MacroModule module(String name, String label, String description, String category,
            List<MacroParameter> parameters, WikiMacro macro) {
        return new MacroModule(name, label, description, null, List.of(category), parameters, List.of(), macro);
    }

    private static MacroModule box(String name, String label, String description) {
        return module(name, label, description, "formatting", List.of(TITLE),
                new WikiMacro(BodyType.RICH_TEXT, OutputType.BLOCK, (parameters, body) -> box(name, parameters, body)));
    }

    private static MacroParameter text(String name, String label, String description) {
        return new MacroParameter(name, "string", false, false, null, label, description, List.of(),
                MacroParameter.Shown.NAME_AND_VALUE);
    }

    private static MacroParameter colour() {
        List<MacroParameter.Value> colours = List.of("Grey", "Red", "Yellow", "Green", "Blue").stream()
                .map(name -> new MacroParameter.Value(name, name)).toList();
        return new MacroParameter("colour", "enum", false, false, "Grey", "Colour", "", colours,
                MacroParameter.Shown.NAME_AND_VALUE);
    }

    private static String box(String kind, Map<String, String> parameters, String body) {
        String look = kind.equals("tip") ? "success" : kind.equals("note") ? "warning"
                : kind.equals("warning") ? "error" : "info";
        Element box = new Element("div").addClass("aui-message").addClass("aui-message-" + look)
                .addClass("confluence-information-macro");
        return around(titled(box, "p", parameters), body);
    }

    private static String panel(Map<String, String> parameters, String body) {
        return around(titled(new Element("div").addClass("panel"), "div", parameters), body);
    }

    private static String expand(Map<String, String> parameters, String body) {
        Element details = new Element("details").addClass("expand-container");
        details.appendElement("summary").text(parameters.getOrDefault("title", "Click here to expand"));
        return around(details, body);
    }

    private static Element titled(Element box, String tag, Map<String, String> parameters) {
        if (parameters.containsKey("title")) {
            box.appendElement(tag).addClass("title").text(parameters.get("title"));
        }
        return box;
    }

    private static String around(Element box, String renderedBody) {
        box.appendElement("div").addClass("box-body").appendChild(new DataNode(renderedBody));
        return Xhtml.outer(box);
    }

    private static String status(Map<String, String> parameters, String body) {
        String colour = parameters.getOrDefault("colour", "Grey");
        Element lozenge = new Element("span").addClass("status-macro").addClass("aui-lozenge")
                .text(parameters.getOrDefault("title", colour));
        String look = LOZENGES.get(colour.toLowerCase(Locale.ROOT));
        return Xhtml.outer(look == null ? lozenge : lozenge.addClass(look));
    }

    private static String code(Map<String, String> parameters, String body) {
        Element box = titled(new Element("div").addClass("panel").addClass("code"), "div", parameters);
        box.appendElement("pre").attr("tabindex", "0").appendText(body);
        return Xhtml.outer(box);
    }
}
