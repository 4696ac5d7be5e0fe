package io.github.valuematrix.sandbox.host;

import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.concurrent.Callable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.springframework.beans.BeansException;
import org.springframework.beans.factory.xml.DefaultNamespaceHandlerResolver;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.annotation.AnnotationConfigUtils;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.UrlResource;
import org.springframework.util.xml.XmlValidationModeDetector;

/** The Spring context of an app, made from its own META-INF/spring, and the place where its modules get instances. */
final class AppBeans implements AutoCloseable {
    private final Bundle bundle;
    private final ClassLoader loader;
    private final GenericApplicationContext context = new GenericApplicationContext();

    AppBeans(Bundle bundle, ComponentIndexes indexes, BundleContext services) {
        this.bundle = bundle;
        this.loader = OsgiFramework.classLoaderOf(bundle);
        context.setClassLoader(loader);
        AnnotationConfigUtils.registerAnnotationConfigProcessors(context);
        XmlBeanDefinitionReader reader = reader(new ScanIndexes(bundle, indexes, services));
        try {
            asApp(() -> {
                springFiles().forEach(file -> reader.loadBeanDefinitions(new UrlResource(file)));
                context.refresh();
                return null;
            });
        } catch (BeansException e) {
            throw new AppException("The app's beans cannot be made: " + innermost(e), e);
        }
    }

    private XmlBeanDefinitionReader reader(ScanIndexes scanIndexes) {
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(context);
        reader.setValidationMode(XmlValidationModeDetector.VALIDATION_NONE);
        // switching validation off switches this off as well
        reader.setNamespaceAware(true);
        var others = new DefaultNamespaceHandlerResolver(AppBeans.class.getClassLoader());
        reader.setNamespaceHandlerResolver(
                uri -> uri.equals(ScanIndexes.NAMESPACE) ? scanIndexes : others.resolve(uri));
        return reader;
    }

    private List<URL> springFiles() {
        Enumeration<URL> files = bundle.findEntries("META-INF/spring", "*.xml", false);
        if (files == null) {
            throw new AppException("The app has no META-INF/spring/*.xml, so none of its annotations has an effect.");
        }
        return Collections.list(files);
    }

    /** A class that the app holds or imports. */
    Class<?> load(String className) {
        try {
            return bundle.loadClass(className);
        } catch (ClassNotFoundException e) {
            throw new AppException("atlassian-plugin.xml names the class " + className
                    + ", which the app neither holds nor imports.", e);
        }
    }

    /** Whether a class of this name is in the app's jar. */
    boolean holds(String className) {
        return bundle.getEntry(className.replace('.', '/') + ".class") != null;
    }

    /** Whether the app itself holds the class. */
    boolean owns(Class<?> type) {
        return type.getClassLoader() == loader;
    }

    /** A new instance of a module's class; its constructor gets beans of the app. */
    <T> T create(String className, Class<T> type) {
        return type.cast(create(load(className), type));
    }

    Object create(Class<?> module, Class<?> type) {
        if (!type.isAssignableFrom(module)) {
            throw new AppException(module.getName() + " must be a " + type.getName() + ".");
        }
        try {
            return asApp(() -> context.getAutowireCapableBeanFactory().createBean(module));
        } catch (BeansException e) {
            throw new AppException(module.getName() + " cannot be made: " + innermost(e), e);
        }
    }

    <T> T bean(String name, Class<T> type) {
        if (!context.containsBean(name)) {
            throw new AppException("The app has no bean " + name + "; it has "
                    + String.join(", ", context.getBeanDefinitionNames()) + ".");
        }
        return context.getBean(name, type);
    }

    <T> T bean(Class<T> type) {
        return context.getBean(type);
    }

    Bundle bundle() {
        return bundle;
    }

    /** The work, done with the app's class loader as the thread's. */
    <T> T asApp(Callable<T> work) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new AppException(e.getMessage(), e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private static String innermost(Throwable problem) {
        Throwable cause = problem;
        while (cause.getCause() != null) {
            cause = cause.getCause();
        }
        return cause.getMessage();
    }

    @Override
    public void close() {
        context.close();
    }
}
