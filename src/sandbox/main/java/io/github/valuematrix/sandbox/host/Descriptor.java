package io.github.valuematrix.sandbox.host;

import java.io.IOException;
import java.io.InputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.xml.sax.SAXException;

/** An app's atlassian-plugin.xml, held to what Confluence takes from an app without transformation. */
record Descriptor(DescriptorElement root) {
    private static final Set<String> TRANSFORMED =
            Set.of("component", "component-import", "module-type", "bundle-instructions");
    private static final Set<String> NO_MODULES = Set.of("plugin-info", "resource");
    private static final Set<String> MODULES = Set.of("xhtml-macro", "web-item", "web-resource", "rest",
            "struts", "velocity-allowlist", "ao", "job-config", "blueprint", "content-template");

    Descriptor {
        check(root);
    }

    static Descriptor read(InputStream in) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return new Descriptor(new DescriptorElement(factory.newDocumentBuilder().parse(in).getDocumentElement()));
        } catch (SAXException | ParserConfigurationException e) {
            throw new AppException("atlassian-plugin.xml cannot be read: " + e.getMessage(), e);
        }
    }

    String key() {
        return root.required("key");
    }

    String name() {
        return root.attribute("name").orElse(key());
    }

    String version() {
        return root.child("plugin-info").flatMap(info -> info.child("version")).map(DescriptorElement::text).orElse("");
    }

    /** The param elements of plugin-info. */
    Map<String, String> parameters() {
        return root.child("plugin-info").stream().flatMap(info -> info.children("param"))
                .collect(Collectors.toMap(param -> param.required("name"), DescriptorElement::text));
    }

    /** The modules of a type, in their order. */
    List<DescriptorElement> modules(String type) {
        return root.children(type).toList();
    }

    /** The resources of the app itself of a type: i18n or download. */
    List<DescriptorElement> resources(String type) {
        return root.children("resource").filter(one -> one.required("type").equals(type)).toList();
    }

    private static void check(DescriptorElement root) {
        if (!root.name().equals("atlassian-plugin") || !root.attribute("plugins-version").orElse("").equals("2")) {
            throw new AppException(
                    "atlassian-plugin.xml must begin with <atlassian-plugin … plugins-version=\"2\">.");
        }
        Set<String> keys = new HashSet<>();
        modulesOf(root).forEach(module -> checkModule(module, keys));
    }

    private static Stream<DescriptorElement> modulesOf(DescriptorElement root) {
        return root.children().filter(element -> !NO_MODULES.contains(element.name()));
    }

    private static void checkModule(DescriptorElement module, Set<String> keys) {
        if (TRANSFORMED.contains(module.name())) {
            throw new AppException("atlassian-plugin.xml: <" + module.name() + "> is not allowed in an app that has"
                    + " Spring-Context in its manifest. Declare beans by annotations and META-INF/spring.");
        }
        if (!MODULES.contains(module.name())) {
            throw new AppException("atlassian-plugin.xml: the sandbox knows no module type <" + module.name()
                    + ">. Check its spelling.");
        }
        if (!keys.add(module.required("key"))) {
            throw new AppException("atlassian-plugin.xml: the key " + module.required("key")
                    + " stands at two modules. Give each its own.");
        }
    }
}
