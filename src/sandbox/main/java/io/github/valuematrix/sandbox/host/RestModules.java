package io.github.valuematrix.sandbox.host;

import jakarta.servlet.Servlet;
import jakarta.ws.rs.Path;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;

/** The rest modules of an app, each a Jersey application of its own at /rest/{path}/{version}. */
final class RestModules {
    /** It warns of each resource that it is no provider, which it need not be. Kept, or the level would be lost. */
    private static final Logger PROVIDERS = Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");

    private final List<Mounted> mounted;

    private record Mounted(String pattern, Servlet servlet) {
    }

    RestModules(Descriptor descriptor, AppBeans beans, HostServices services) {
        PROVIDERS.setLevel(Level.SEVERE);
        mounted = descriptor.modules("rest").stream().map(module -> mount(module, beans, services)).toList();
    }

    List<WebModule> webModules(int order) {
        return mounted.stream().map(one -> new WebModule(one.servlet(), List.of(one.pattern()), order)).toList();
    }

    private static Mounted mount(DescriptorElement module, AppBeans beans, HostServices services) {
        List<Object> resources = resourceClasses(module, beans).map(type -> beans.create(type, Object.class)).toList();
        if (resources.isEmpty()) {
            throw new AppException("The rest module " + module.required("key") + " finds no class with @Path.");
        }
        ResourceConfig config = new ResourceConfig().register(JacksonFeature.class).register(new RestAccess(services))
                .register(RestXsrf.class).register(RestErrors.class).registerInstances(resources.toArray())
                .property(ServerProperties.WADL_FEATURE_DISABLE, true);
        String path = module.required("path");
        return new Mounted("/rest" + path + "/" + module.required("version") + "/*", new ServletContainer(config));
    }

    private static Stream<Class<?>> resourceClasses(DescriptorElement module, AppBeans beans) {
        List<String> packages = module.texts("package");
        Enumeration<URL> files = beans.bundle().findEntries("/", "*.class", true);
        return Collections.list(files).stream().map(RestModules::className)
                .filter(name -> packages.isEmpty() || packages.stream().anyMatch(one -> isIn(name, one)))
                .map(name -> resource(name, beans)).flatMap(Optional::stream);
    }

    private static Optional<Class<?>> resource(String className, AppBeans beans) {
        return Optional.<Class<?>>of(beans.load(className)).filter(type -> type.isAnnotationPresent(Path.class));
    }

    private static String className(URL file) {
        return file.getPath().substring(1).replaceFirst("\\.class$", "").replace('/', '.');
    }

    private static boolean isIn(String className, String packageName) {
        return className.startsWith(packageName + ".");
    }
}
