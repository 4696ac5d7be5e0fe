package io.github.valuematrix.sandbox.web.storage;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/** A macro as it is stored. Parameters that hold more than text are read as text, and kept as they are. */
final class MacroElement {
    private static final Pattern PAGE_IN_SPACE = Pattern.compile("(~?[A-Za-z0-9._-]+):(\\S.*)");
    private static final String SPACE = "ri:space";
    private static final String SPACE_KEY = "ri:space-key";

    private final Element element;

    private MacroElement(Element element) {
        this.element = element;
    }

    static MacroElement of(Element element) {
        return new MacroElement(element);
    }

    /** A macro that was never stored before. */
    static MacroElement create(String name) {
        return new MacroElement(StorageXml.element("ac:structured-macro")
                .attr("ac:name", name)
                .attr("ac:schema-version", "1")
                .attr("ac:macro-id", UUID.randomUUID().toString()));
    }

    /** The macro that the text holds, or a new one where it holds none of that name. */
    static MacroElement parse(String storage, String name) {
        return StorageXml.parse(storage).children().stream()
                .filter(child -> StorageXml.isMacro(child) && child.attr("ac:name").equals(name))
                .findFirst().map(MacroElement::of).orElseGet(() -> create(name));
    }

    Element element() {
        return element;
    }

    String name() {
        return element.attr("ac:name");
    }

    boolean hasBody() {
        return StorageXml.child(element, "ac:rich-text-body") != null
                || StorageXml.child(element, "ac:plain-text-body") != null;
    }

    /** What the macro is given: text by name; of a link to a page "KEY:Title", of spaces their keys with commas. */
    Map<String, String> parameters() {
        Map<String, String> values = new LinkedHashMap<>();
        stored().forEach(parameter -> values.put(parameter.attr("ac:name"), value(parameter)));
        return values;
    }

    private List<Element> stored() {
        return element.children().stream()
                .filter(child -> child.tagName().equals("ac:parameter") || child.tagName().equals("ac:default-parameter"))
                .toList();
    }

    private static String value(Element parameter) {
        List<Element> spaces = parameter.children().stream().filter(one -> one.tagName().equals(SPACE)).toList();
        if (!spaces.isEmpty()) {
            return spaces.stream().map(one -> one.attr(SPACE_KEY)).collect(Collectors.joining(","));
        }
        Element target = parameter.selectFirst("[ri:content-title], [ri:space-key], [ri:value], [ri:username]");
        if (target == null) {
            return parameter.wholeText();
        }
        for (String attribute : List.of("ri:value", "ri:username")) {
            if (target.hasAttr(attribute)) {
                return target.attr(attribute);
            }
        }
        String key = target.attr(SPACE_KEY);
        String title = target.attr("ri:content-title");
        return key.isEmpty() ? title : title.isEmpty() ? key : key + ":" + title;
    }

    /**
     * Sets what differs and removes what is gone; everything else stays as it was stored. Pages and spaces are stored
     * as references, as Confluence does.
     *
     * @param types of parameters, by their names
     */
    void setParameters(Map<String, String> wanted, Map<String, String> types) {
        Map<String, String> before = parameters();
        stored().stream().filter(parameter -> !wanted.containsKey(parameter.attr("ac:name")))
                .forEach(Element::remove);
        wanted.forEach((name, value) -> {
            if (!value.equals(before.get(name))) {
                set(parameter(name).empty(), value, types.getOrDefault(name, "string"));
            }
        });
    }

    private static void set(Element parameter, String value, String type) {
        switch (type) {
            case "confluence-content" -> parameter.appendChild(link(value));
            case "spacekey" -> Stream.of(value.split(",")).map(String::strip).filter(key -> !key.isEmpty())
                    .forEach(key -> parameter.appendChild(StorageXml.element(SPACE).attr(SPACE_KEY, key)));
            default -> parameter.appendText(value);
        }
    }

    private static Element link(String name) {
        Element page = StorageXml.element("ri:page");
        Matcher inSpace = PAGE_IN_SPACE.matcher(name);
        if (inSpace.matches()) {
            page.attr(SPACE_KEY, inSpace.group(1)).attr("ri:content-title", inSpace.group(2));
        } else {
            page.attr("ri:content-title", name);
        }
        return StorageXml.element("ac:link").appendChild(page);
    }

    private Element parameter(String name) {
        return stored().stream().filter(one -> one.attr("ac:name").equals(name)).findFirst()
                .orElseGet(() -> insert(name));
    }

    private Element insert(String name) {
        Element parameter = StorageXml.element("ac:parameter").attr("ac:name", name);
        int last = stored().size();
        if (last == 0) {
            element.prependChild(parameter);
        } else {
            stored().get(last - 1).after(parameter);
        }
        return parameter;
    }

    /** Replaces the body, rich or plain; the element given is what a body of that kind is called. */
    void setBody(Element body) {
        for (String kind : List.of("ac:rich-text-body", "ac:plain-text-body")) {
            Element old = StorageXml.child(element, kind);
            if (old != null) {
                old.remove();
            }
        }
        if (body != null) {
            element.appendChild(body);
        }
    }
}
