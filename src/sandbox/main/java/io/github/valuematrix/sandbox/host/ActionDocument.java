package io.github.valuematrix.sandbox.host;

import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The struts modules as one Struts configuration, below a package "default" with Confluence's stacks. */
final class ActionDocument {
    private final Document document;

    private ActionDocument() {
        try {
            document = DocumentBuilderFactory.newInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new AppException("XML is not available: " + e.getMessage(), e);
        }
    }

    static Document of(List<DescriptorElement> modules, AppBeans beans) {
        ActionDocument made = new ActionDocument();
        Element struts = made.add(made.document, "struts");
        made.basis(struts);
        modules.stream().flatMap(module -> module.children("package")).forEach(
                one -> struts.appendChild(made.document.importNode(check(one, beans).xml(), true)));
        return made.document;
    }

    /** The URL patterns of the app's packages. */
    static List<String> namespaces(Document actions) {
        return new DescriptorElement(actions.getDocumentElement()).children("package")
                .flatMap(one -> one.attribute("namespace").stream()).map(namespace -> namespace + "/*")
                .distinct().toList();
    }

    private static DescriptorElement check(DescriptorElement one, AppBeans beans) {
        matches(one, "namespace", "[a-zA-Z0-9/\\-]*");
        one.children("action").forEach(action -> {
            matches(action, "name", "[a-zA-Z0-9\\-]*");
            matches(action, "method", "[a-zA-Z_]*[0-9]*");
            beans.load(action.required("class"));
        });
        if (!one.attribute("extends").orElse("").equals("default")) {
            throw new AppException("The struts package " + one.required("name") + " must extend default.");
        }
        return one;
    }

    private static void matches(DescriptorElement element, String attribute, String pattern) {
        String value = element.attribute(attribute).orElse("");
        if (!value.matches(pattern)) {
            throw new AppException("struts: the " + attribute + " " + value + " must match " + pattern + ".");
        }
    }

    private void basis(Element struts) {
        Element basis = add(struts, "package", "name", "default", "extends", "struts-default", "abstract", "true");
        Element types = add(basis, "result-types");
        add(types, "result-type", "name", "velocity", "class", VelocityPage.class.getName());
        Element interceptors = add(basis, "interceptors");
        add(interceptors, "interceptor", "name", "httpMethod", "class", HttpMethodRule.class.getName());
        add(interceptors, "interceptor", "name", "access", "class", ActionAccess.class.getName());
        add(interceptors, "interceptor", "name", "xsrfToken", "class", ActionXsrf.class.getName());
        List<String> always = List.of("servletConfig", "httpMethod", "prepare", "params", "conversionError", "access",
                "xsrfToken");
        stack(interceptors, "defaultStack", always);
        stack(interceptors, "validatingStack", List.of("defaultStack", "validation", "workflow"));
        add(basis, "default-interceptor-ref", "name", "defaultStack");
    }

    private void stack(Element interceptors, String name, List<String> parts) {
        Element stack = add(interceptors, "interceptor-stack", "name", name);
        parts.forEach(part -> add(stack, "interceptor-ref", "name", part));
    }

    private Element add(Node parent, String name, String... attributes) {
        Element element = document.createElement(name);
        for (int i = 0; i < attributes.length; i += 2) {
            element.setAttribute(attributes[i], attributes[i + 1]);
        }
        parent.appendChild(element);
        return element;
    }
}
