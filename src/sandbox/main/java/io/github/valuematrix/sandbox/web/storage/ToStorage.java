package io.github.valuematrix.sandbox.web.storage;

import com.atlassian.confluence.macro.Macro.BodyType;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import io.github.valuematrix.sandbox.host.MacroModule;
import io.github.valuematrix.sandbox.host.MacroParameter;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** One conversion of what was edited into storage. */
final class ToStorage {
    private static final Map<String, String> MODERN_NAMES = Map.of("b", "strong", "i", "em", "strike", "s");

    private final Macros macros;

    ToStorage(Macros macros) {
        this.macros = macros;
    }

    String convert(String editorHtml) {
        Document result = StorageXml.empty();
        children(Jsoup.parseBodyFragment(editorHtml).body(), result);
        TaskLists.number(result);
        return StorageXml.write(result);
    }

    private void children(Element source, Element target) {
        for (Node child : source.childNodes()) {
            if (child instanceof TextNode text) {
                target.appendText(text.getWholeText());
            } else if (child instanceof Element element) {
                element(element, target);
            }
        }
    }

    private void element(Element source, Element target) {
        if (source.hasClass("wysiwyg-macro")) {
            target.appendChild(macro(source));
        } else if (source.hasAttr("data-page-title")) {
            target.appendChild(newLink(source));
        } else if (source.hasAttr("data-storage")) {
            stored(source, target);
        } else if (TaskLists.isEdited(source)) {
            target.appendChild(TaskLists.toStorage(source, this::children));
        } else if (DayMarkup.isDay(source)) {
            target.appendChild(DayMarkup.stored(source));
        } else if (source.hasAttr("data-element")) {
            container(source, target);
        } else if (SafeMarkup.isAllowed(source)) {
            plain(source, target);
        } else if (!SafeMarkup.isForbidden(source)) {
            children(source, target);
        }
    }

    private void plain(Element source, Element target) {
        Element bare = SafeMarkup.bare(source);
        Element copy = StorageXml.element(MODERN_NAMES.getOrDefault(bare.tagName(), bare.tagName()));
        copy.attributes().addAll(bare.attributes());
        target.appendChild(copy);
        children(source, copy);
    }

    private static void stored(Element source, Element target) {
        Element storage = StorageXml.parse(source.attr("data-storage"));
        boolean retitled = source.hasAttr("data-text") && !source.wholeText().equals(source.attr("data-text"));
        for (Node child : storage.childNodes()) {
            Node copy = child.clone();
            target.appendChild(copy);
            if (retitled && copy instanceof Element link) {
                setLinkText(link, source.wholeText());
            }
        }
    }

    private static void setLinkText(Element link, String text) {
        link.children().stream().filter(child -> child.tagName().endsWith("link-body")).toList()
                .forEach(Element::remove);
        Element body = StorageXml.element("ac:plain-text-link-body");
        StorageXml.appendLiteral(body, text);
        link.appendChild(body);
    }

    private static Element newLink(Element source) {
        Element page = StorageXml.element("ri:page");
        if (!source.attr("data-space-key").isEmpty()) {
            page.attr("ri:space-key", source.attr("data-space-key"));
        }
        page.attr("ri:content-title", source.attr("data-page-title"));
        Element link = StorageXml.element("ac:link").appendChild(page);
        if (!source.wholeText().equals(source.attr("data-page-title"))) {
            setLinkText(link, source.wholeText());
        }
        return link;
    }

    private void container(Element source, Element target) {
        String name = source.attr("data-element");
        if (!name.matches("ac:[a-z-]+")) {
            children(source, target);
            return;
        }
        Element element = StorageXml.element(name);
        json(source.attr("data-attributes")).forEach((key, value) -> {
            if (key.matches("ac:[a-z-]+")) {
                element.attr(key, value);
            }
        });
        target.appendChild(element);
        children(source, element);
    }

    private Element macro(Element source) {
        String name = source.attr("data-macro-name");
        MacroElement macro = MacroElement.parse(source.attr("data-macro-storage"), name);
        macro.setParameters(json(source.attr("data-macro-parameters")), parametersOfPages(name));
        Element body = source.children().stream().filter(child -> child.hasClass("wysiwyg-macro-body"))
                .findFirst().orElse(null);
        macro.setBody(body == null ? null : body(name, body));
        return macro.element();
    }

    private Set<String> parametersOfPages(String macroName) {
        return macros.named(macroName).map(MacroModule::parameters).orElse(List.of()).stream()
                .filter(parameter -> parameter.type().equals("confluence-content")).map(MacroParameter::name)
                .collect(Collectors.toSet());
    }

    private Element body(String macroName, Element edited) {
        boolean plain = macros.named(macroName).map(MacroModule::bodyType)
                .map(type -> type == BodyType.PLAIN_TEXT).orElse(edited.normalName().equals("pre"));
        Element body = StorageXml.element(plain ? "ac:plain-text-body" : "ac:rich-text-body");
        if (plain) {
            StorageXml.appendLiteral(body, edited.wholeText());
        } else {
            children(edited, body);
        }
        return body;
    }

    private static Map<String, String> json(String text) {
        try {
            return text.isEmpty() ? Map.of() : ToEditor.JSON.readValue(text, new TypeReference<>() { });
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("The editor sent something that is not a macro.", e);
        }
    }
}
