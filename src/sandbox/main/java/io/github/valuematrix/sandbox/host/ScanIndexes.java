package io.github.valuematrix.sandbox.host;

import java.beans.Introspector;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceReference;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.beans.factory.config.BeanDefinitionHolder;
import org.springframework.beans.factory.support.BeanDefinitionRegistry;
import org.springframework.beans.factory.support.RootBeanDefinition;
import org.springframework.beans.factory.xml.NamespaceHandler;
import org.springframework.beans.factory.xml.ParserContext;
import org.springframework.util.ClassUtils;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Answers {@code <atlassian-scanner:scan-indexes/>}: beans of the indexes, and services of the host by their type. */
final class ScanIndexes implements NamespaceHandler {
    static final String NAMESPACE = "http://www.atlassian.com/schema/atlassian-scanner/2";

    private final Bundle bundle;
    private final ComponentIndexes indexes;
    private final BundleContext services;

    ScanIndexes(Bundle bundle, ComponentIndexes indexes, BundleContext services) {
        this.bundle = bundle;
        this.indexes = indexes;
        this.services = services;
    }

    @Override
    public void init() {
        // nothing to prepare
    }

    @Override
    public BeanDefinition parse(Element element, ParserContext parser) {
        if (!element.getLocalName().equals("scan-indexes")) {
            throw new AppException("META-INF/spring: there is no element " + element.getNodeName() + ".");
        }
        indexes.components().forEach(entry -> component(entry, parser.getRegistry()));
        indexes.imports().forEach(entry -> imported(entry, parser.getRegistry()));
        return null;
    }

    private void component(ComponentIndexes.Entry entry, BeanDefinitionRegistry registry) {
        RootBeanDefinition bean = new RootBeanDefinition(load(entry.className()));
        bean.setAutowireMode(AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR);
        registry.registerBeanDefinition(entry.rest().orElseGet(() -> nameOf(entry.className())), bean);
    }

    private void imported(ComponentIndexes.Entry entry, BeanDefinitionRegistry registry) {
        // looked up now: an app whose import is missing must not start
        Object service = service(entry.className());
        RootBeanDefinition bean = new RootBeanDefinition();
        bean.setTargetType(load(entry.className()));
        bean.setInstanceSupplier(() -> service);
        // the host made the service and ends it
        bean.setDestroyMethodName("");
        registry.registerBeanDefinition(entry.rest().orElseGet(() -> nameOf(entry.className())), bean);
    }

    private Object service(String type) {
        ServiceReference<?> reference = services.getServiceReference(type);
        if (reference == null) {
            throw new AppException("The app imports the service " + type + ", which Confluence does not offer.");
        }
        return services.getService(reference);
    }

    private Class<?> load(String name) {
        try {
            return bundle.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new AppException("META-INF/plugin-components names the class " + name
                    + ", which the app neither holds nor imports.", e);
        }
    }

    private static String nameOf(String className) {
        return Introspector.decapitalize(ClassUtils.getShortName(className));
    }

    @Override
    public BeanDefinitionHolder decorate(Node source, BeanDefinitionHolder definition, ParserContext parser) {
        return definition;
    }
}
