package io.github.valuematrix.sandbox.web.storage;

import java.util.Set;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Turns storage format into what readers see. Its own markup is safe by construction; macros answer for theirs. */
public final class StorageRenderer {
    private static final Set<String> LEFT_OUT = Set.of("ac:placeholder", "ac:parameter", "ac:task-id",
            "ac:task-uuid", "ac:adf-extension", "ac:adf-node", "ac:adf-attribute");

    private final LinkMarkup links;
    private final Macros allMacros;
    private final MacroRenderer macros;

    public StorageRenderer(Links links, Macros macros, Pages pages) {
        this.links = new LinkMarkup(links);
        allMacros = macros.with(new IncludeMacros(pages, this).modules());
        this.macros = new MacroRenderer(allMacros, this);
    }

    /** The macros given, and those that show other pages. */
    public Macros macros() {
        return allMacros;
    }

    /** The HTML of a body in storage format. */
    public String render(String storage, Rendering context) {
        return renderChildren(StorageXml.parse(storage), context);
    }

    /** A body in the markup of long ago, shown as it was written. */
    public static String literally(String wikiMarkup) {
        return Xhtml.outer(new Element("pre").addClass("wiki-markup").appendText(wikiMarkup));
    }

    String renderChildren(Element parent, Rendering context) {
        Element result = new Element("body");
        children(parent, result, context);
        return Xhtml.inner(result);
    }

    private void children(Element source, Element target, Rendering context) {
        for (Node child : source.childNodes()) {
            if (child instanceof TextNode text) {
                target.appendText(text.getWholeText());
            } else if (child instanceof Element element) {
                element(element, target, context);
            }
        }
    }

    private void element(Element source, Element target, Rendering context) {
        String name = source.tagName();
        if (StorageXml.isMacro(source)) {
            target.appendChild(new DataNode(macros.render(source, context)));
        } else if (name.equals("ac:link")) {
            target.appendChild(links.anchor(source, context.getSpaceKey(), (from, to) -> children(from, to, context)));
        } else if (name.startsWith("ac:") || name.startsWith("ri:")) {
            if (!LEFT_OUT.contains(name)) {
                ownElement(source, target, context);
            }
        } else if (DayMarkup.isDay(source)) {
            target.appendChild(DayMarkup.shown(source));
        } else if (SafeMarkup.isAllowed(source)) {
            Element copy = SafeMarkup.bare(source);
            target.appendChild(copy);
            children(source, copy, context);
        } else if (!SafeMarkup.isForbidden(source)) {
            children(source, target, context);
        }
    }

    private void ownElement(Element source, Element target, Rendering context) {
        Element frame = switch (source.tagName()) {
            case "ac:layout" -> new Element("div").addClass("contentLayout2");
            case "ac:layout-section" -> new Element("div").addClass("columnLayout")
                    .addClass(source.attr("ac:type").replace('_', '-'));
            case "ac:layout-cell" -> new Element("div").addClass("cell");
            case "ac:inline-comment-marker" -> new Element("mark").addClass("inline-comment-marker")
                    .attr("data-ref", source.attr("ac:ref"));
            case "ac:task-list" -> new Element("ul").addClass("inline-task-list");
            case "ac:task" -> new Element("li").toggleClass(TaskLists.isDone(source) ? "checked" : "unchecked");
            case "ac:image" -> image(source);
            case "ac:emoticon" -> emoticon(source);
            case "ac:task-status" -> null;
            default -> target;
        };
        if (frame == null) {
            return;
        }
        if (frame != target) {
            target.appendChild(frame);
        }
        children(source, frame, context);
    }

    /** Pictures are not kept here: their names stand for them. */
    private static Element image(Element source) {
        Element attachment = StorageXml.child(source, "ri:attachment");
        String name = source.hasAttr("ac:alt") ? source.attr("ac:alt")
                : attachment == null ? "Picture" : attachment.attr("ri:filename");
        return new Element("span").addClass("picture-left-out").text(name);
    }

    private static Element emoticon(Element source) {
        String fallback = source.attr("ac:emoji-fallback");
        return new Element("span").addClass("emoticon")
                .text(fallback.isEmpty() ? "(" + source.attr("ac:name") + ")" : fallback);
    }
}
