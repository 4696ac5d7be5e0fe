package io.github.valuematrix.sandbox.web.storage;

import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.DataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Writes markup as Confluence renders it: every element ends. What macros made stands in it as they made it. */
final class Xhtml implements NodeVisitor {
    private static final Pattern NOT_IN_XML =
            Pattern.compile("[^\\t\\n\\r\\u0020-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

    private final StringBuilder written = new StringBuilder();

    private Xhtml() {
    }

    /** What stands in the element. */
    static String inner(Element element) {
        Xhtml xhtml = new Xhtml();
        element.childNodes().forEach(child -> child.traverse(xhtml));
        return xhtml.written.toString();
    }

    static String outer(Node node) {
        Xhtml xhtml = new Xhtml();
        node.traverse(xhtml);
        return xhtml.written.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            written.append(escaped(text.getWholeText()));
        } else if (node instanceof DataNode ofMacro) {
            written.append(ofMacro.getWholeData());
        } else if (node instanceof Element element) {
            written.append('<').append(element.tagName());
            element.attributes().forEach(this::attribute);
            written.append(isShort(element) ? " />" : ">");
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element && !isShort(element)) {
            written.append("</").append(element.tagName()).append('>');
        }
    }

    private void attribute(Attribute attribute) {
        written.append(' ').append(attribute.getKey()).append("=\"")
                .append(escaped(attribute.getValue()).replace("\"", "&quot;")).append('"');
    }

    private static boolean isShort(Element element) {
        return element.tag().isEmpty() && element.childNodeSize() == 0;
    }

    private static String escaped(String text) {
        return NOT_IN_XML.matcher(text).replaceAll("")
                .replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\u00a0", "&nbsp;");
    }
}
