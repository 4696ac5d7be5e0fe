package io.github.valuematrix.sandbox.web.storage;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.valuematrix.sandbox.host.MacroModule;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** One conversion of storage into what the editor shows. */
final class ToEditor {
    static final ObjectMapper JSON = new ObjectMapper();
    private static final Set<String> IN_LINES = Set.of("ac:inline-comment-marker", "ac:placeholder");
    private static final Set<String> CONTAINERS = Set.of("ac:layout", "ac:layout-section", "ac:layout-cell",
            "ac:inline-comment-marker", "ac:placeholder");
    private static final Set<String> PHRASING = Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "a", "span", "strong",
            "em", "u", "s", "sub", "sup", "code", "pre", "b", "i", "small", "mark", "ac:inline-comment-marker",
            "ac:placeholder");

    private final Macros macros;
    private final LinkMarkup links;
    private final String spaceKey;

    ToEditor(Macros macros, LinkMarkup links, String spaceKey) {
        this.macros = macros;
        this.links = links;
        this.spaceKey = spaceKey;
    }

    String convert(String storage) {
        Document result = Document.createShell("");
        result.outputSettings().prettyPrint(false);
        children(StorageXml.parse(storage), result.body());
        return result.body().html();
    }

    private void children(Element source, Element target) {
        for (Node child : source.childNodes()) {
            if (child instanceof TextNode text) {
                target.appendText(text.getWholeText());
            } else if (child instanceof Element element) {
                target.appendChild(convert(element, PHRASING.contains(source.tagName())));
            }
        }
    }

    private Element convert(Element source, boolean inline) {
        if (StorageXml.isMacro(source)) {
            return macro(source, inline);
        }
        if (source.tagName().equals("ac:link")) {
            return link(source);
        }
        if (CONTAINERS.contains(source.tagName())) {
            return container(source);
        }
        if (TaskLists.isPlain(source)) {
            return TaskLists.toEditor(source, this::children);
        }
        if (DayMarkup.isDay(source)) {
            return DayMarkup.shown(source).attr("contenteditable", "false");
        }
        boolean editable = SafeMarkup.isAllowed(source)
                && source.attributes().asList().stream().allMatch(one -> SafeMarkup.isAllowed(source, one));
        if (!editable) {
            return kept(source, inline);
        }
        Element copy = SafeMarkup.bare(source);
        children(source, copy);
        return copy;
    }

    private Element link(Element source) {
        Element anchor = links.anchor(source, spaceKey, (from, to) -> to.appendText(from.wholeText()));
        return anchor.attr("data-storage", StorageXml.outer(source)).attr("data-text", anchor.wholeText());
    }

    private Element container(Element source) {
        Element frame = new Element(IN_LINES.contains(source.tagName()) ? "span" : "div")
                .addClass("editor-" + source.tagName().substring("ac:".length()))
                .attr("data-element", source.tagName())
                .attr("data-attributes", json(source.attributes().asList().stream()
                        .collect(Collectors.toMap(one -> one.getKey(), one -> one.getValue()))));
        if (source.hasAttr("ac:type")) {
            frame.addClass(source.attr("ac:type").replace('_', '-'));
        }
        children(source, frame);
        return frame;
    }

    private static Element kept(Element source, boolean inline) {
        return new Element(inline ? "span" : "div").addClass("editor-kept").attr("contenteditable", "false")
                .attr("data-storage", StorageXml.outer(source))
                .text(source.tagName().replaceFirst("^ac:", ""));
    }

    private Element macro(Element source, boolean inline) {
        MacroElement macro = MacroElement.of(source);
        MacroModule module = macros.named(macro.name()).orElse(null);
        Element body = bodyOf(source);
        Element placeholder = MacroPlaceholder.of(macro, module, inline, body != null && isRich(body));
        if (body != null && isRich(body)) {
            children(body, placeholder.selectFirst(".wysiwyg-macro-body"));
        } else if (body != null) {
            placeholder.appendElement("pre").addClass("wysiwyg-macro-body").attr("contenteditable", "true")
                    .appendText(body.wholeText());
        }
        return placeholder;
    }

    private static Element bodyOf(Element macro) {
        Element rich = StorageXml.child(macro, "ac:rich-text-body");
        return rich != null ? rich : StorageXml.child(macro, "ac:plain-text-body");
    }

    private static boolean isRich(Element body) {
        return body.tagName().equals("ac:rich-text-body");
    }

    static String json(Map<String, String> values) {
        try {
            return JSON.writeValueAsString(values);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
