package io.github.valuematrix.sandbox.web.storage;

import org.jsoup.Jsoup;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** Reads and writes storage format: XHTML with elements of Confluence's own, whose names begin with ac: or ri:. */
final class StorageXml {
    private StorageXml() {
    }

    /** An element that holds the parsed storage. */
    static Element parse(String storage) {
        Document document = Jsoup.parse(storage, "", Parser.xmlParser());
        document.outputSettings().prettyPrint(false);
        return document;
    }

    /** An empty place to which storage can be appended. */
    static Document empty() {
        Document document = new Document("");
        document.outputSettings()
                .prettyPrint(false)
                .syntax(Document.OutputSettings.Syntax.xml)
                .escapeMode(Entities.EscapeMode.xhtml);
        return document;
    }

    /** The storage below the element, without the element. */
    static String inner(Element element) {
        Document document = empty();
        element.childNodes().forEach(child -> document.appendChild(child.clone()));
        return write(document);
    }

    /** The storage of the node itself. */
    static String outer(Node node) {
        Document document = empty();
        document.appendChild(node.clone());
        return write(document);
    }

    static String write(Document document) {
        return document.outerHtml().replace("&#xa0;", "&nbsp;");
    }

    static Element element(String name) {
        return new Element(name);
    }

    /** Text that stands literally between two CDATA marks. */
    static void appendLiteral(Element parent, String text) {
        for (String part : text.split("(?<=]])(?=>)", -1)) {
            parent.appendChild(new CDataNode(part));
        }
    }

    static boolean isMacro(Node node) {
        return node instanceof Element element
                && (element.tagName().equals("ac:structured-macro") || element.tagName().equals("ac:macro"));
    }

    /** The direct child of that name, or null. */
    static Element child(Element parent, String name) {
        return parent.children().stream().filter(child -> child.tagName().equals(name)).findFirst().orElse(null);
    }
}
