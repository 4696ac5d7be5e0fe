package io.github.valuematrix;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * The app's descriptor, as it stands at the top of the repository.
 */
public final class Descriptor {

    public static final String PLUGIN_KEY = "io.github.valuematrix.value-matrix";

    private final Document document;

    public Descriptor() throws Exception {
        document = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(Path.of("../../atlassian-plugin.xml").toFile());
    }

    public List<Element> modules() {
        return list(document.getDocumentElement().getChildNodes());
    }

    public List<Element> all(String name) {
        return list(document.getElementsByTagName(name));
    }

    public List<String> texts(String name) {
        return all(name).stream().map(element -> element.getTextContent().strip()).toList();
    }

    /** The values of an attribute, on elements of this name that have it. */
    public List<String> attributes(String element, String attribute) {
        return all(element).stream().filter(found -> found.hasAttribute(attribute))
                .map(found -> found.getAttribute(attribute)).toList();
    }

    private static List<Element> list(NodeList nodes) {
        return IntStream.range(0, nodes.getLength()).mapToObj(nodes::item)
                .filter(Element.class::isInstance).map(Element.class::cast).toList();
    }
}
