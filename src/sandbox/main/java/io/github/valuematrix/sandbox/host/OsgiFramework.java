package io.github.valuematrix.sandbox.host;

import java.net.MalformedURLException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;
import org.osgi.framework.wiring.BundleWiring;

/** Apache Felix, which shows an app only the packages of the list. Its threads keep the JVM alive till it closes. */
final class OsgiFramework implements AutoCloseable {
    private static final Pattern MISSING_PACKAGE = Pattern.compile("osgi\\.wiring\\.package=([\\w.]+)");

    private final Framework framework;

    OsgiFramework(Path storage, List<String> packages) {
        framework = new FrameworkFactory().newFramework(Map.of(
                Constants.FRAMEWORK_STORAGE, storage.toString(),
                Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT,
                Constants.FRAMEWORK_SYSTEMPACKAGES, String.join(",", packages),
                // one bundle is resolved at once, and no pool of threads outlives it
                "felix.resolver.parallelism", "1",
                Constants.FRAMEWORK_BUNDLE_PARENT, Constants.FRAMEWORK_BUNDLE_PARENT_BOOT));
        try {
            framework.start();
        } catch (BundleException e) {
            throw new AppException("The OSGi framework did not start: " + e.getMessage(), e);
        }
    }

    BundleContext services() {
        return framework.getBundleContext();
    }

    /** Installs and starts the bundle; every import must be there. */
    Bundle install(Path jar) {
        try {
            Bundle bundle = services().installBundle(jar.toUri().toURL().toString());
            bundle.start();
            return bundle;
        } catch (BundleException e) {
            throw new AppException(explain(e), e);
        } catch (MalformedURLException e) {
            throw new AppException(jar + " has no URL: " + e.getMessage(), e);
        }
    }

    private static String explain(BundleException problem) {
        Matcher missing = MISSING_PACKAGE.matcher(String.valueOf(problem.getMessage()));
        return missing.find()
                ? "The app imports the package " + missing.group(1) + ", which Confluence does not give to apps."
                        + " Do without it, or pack it into the app."
                : "The app's bundle does not start: " + problem.getMessage();
    }

    static ClassLoader classLoaderOf(Bundle bundle) {
        return bundle.adapt(BundleWiring.class).getClassLoader();
    }

    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(10_000);
        } catch (BundleException e) {
            throw new AppException("The OSGi framework did not stop: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
