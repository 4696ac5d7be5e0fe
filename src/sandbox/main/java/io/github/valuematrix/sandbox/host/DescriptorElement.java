package io.github.valuematrix.sandbox.host;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;

/** An element of atlassian-plugin.xml; what it must have and has not is named in the error. */
record DescriptorElement(Element xml) {

    String name() {
        return xml.getTagName();
    }

    Optional<String> attribute(String name) {
        return Optional.of(xml.getAttribute(name)).filter(value -> !value.isEmpty());
    }

    String required(String name) {
        return attribute(name).orElseThrow(() -> new AppException(
                "atlassian-plugin.xml: <" + name() + "> needs the attribute " + name + path()));
    }

    boolean flag(String name, boolean otherwise) {
        return attribute(name).map(Boolean::parseBoolean).orElse(otherwise);
    }

    int number(String name, int otherwise) {
        String value = attribute(name).orElse(String.valueOf(otherwise));
        if (!value.matches("-?\\d{1,9}")) {
            throw new AppException("atlassian-plugin.xml: the " + name + " " + value + " is no number" + path());
        }
        return Integer.parseInt(value);
    }

    Stream<DescriptorElement> children() {
        NodeList nodes = xml.getChildNodes();
        List<Node> all = IntStream.range(0, nodes.getLength()).mapToObj(nodes::item).toList();
        return all.stream().filter(Element.class::isInstance).map(node -> new DescriptorElement((Element) node));
    }

    Stream<DescriptorElement> children(String name) {
        return children().filter(child -> child.name().equals(name));
    }

    Optional<DescriptorElement> child(String name) {
        return children(name).findFirst();
    }

    String text() {
        return xml.getTextContent().strip();
    }

    /** The text of the named children. */
    List<String> texts(String name) {
        return children(name).map(DescriptorElement::text).toList();
    }

    private String path() {
        return attribute("key").map(key -> " (key " + key + ").").orElse(".");
    }
}
