package io.github.valuematrix.sandbox.host;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.confluence.plugin.services.VelocityHelperService;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.sal.api.message.LocaleResolver;
import io.github.valuematrix.sandbox.confluence.Confluence;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;

/** Installs the built jar of an app as Confluence does, and removes it again. */
public final class AppHost implements AutoCloseable {
    /** What to undo, last first. */
    private final Deque<Runnable> undo = new ArrayDeque<>();
    private final HostServices services;
    private final Confluence confluence;
    private InstalledApp app;

    private AppHost(Confluence confluence) {
        this.confluence = confluence;
        this.services = new HostServices(confluence.services());
    }

    /** Installs and enables the app; the work folder is the host's own. */
    public static AppHost install(Path appJar, Confluence confluence, Path workFolder) {
        AppHost host = new AppHost(confluence);
        try {
            host.open(AppJar.open(appJar), workFolder);
            return host;
        } catch (RuntimeException | LinkageError e) {
            host.close();
            throw e;
        }
    }

    private void open(AppJar jar, Path workFolder) {
        OsgiFramework osgi = closing(new OsgiFramework(workFolder.resolve("osgi"), HostPackages.read()));
        Bundle bundle = osgi.install(jar.file());
        Descriptor descriptor = jar.descriptor();
        Translations texts = new Translations(services.get(LocaleResolver.class));
        texts.add(bundle, descriptor.resources("i18n").stream().map(one -> one.required("location")).toList());
        Templates templates = new Templates(texts);
        services.add(I18nResolver.class, texts);
        services.add(VelocityHelperService.class, templates);
        AppData.open(descriptor, bundle, confluence).ifPresent(data -> services.add(ActiveObjects.class, data));
        services.all().forEach((type, service) -> publish(osgi.services(), type, service));
        start(descriptor, bundle, osgi.services(), templates);
    }

    private void start(Descriptor descriptor, Bundle bundle, BundleContext osgi, Templates templates) {
        ComponentIndexes indexes = ComponentIndexes.of(bundle);
        AppBeans beans = closing(new AppBeans(bundle, indexes, osgi));
        templates.open(bundle, MethodAllowlist.of(descriptor.modules("velocity-allowlist"), beans));
        ExportedServices exports = closing(new ExportedServices(beans, indexes.exports(), osgi));
        AppJobs jobs = closing(new AppJobs(descriptor, beans, confluence));
        app = new RunningApp(descriptor, beans, confluence, services, templates);
        undo.push(exports::stopping);
        exports.started();
        jobs.start();
    }

    private static void publish(BundleContext osgi, Class<?> type, Object service) {
        osgi.registerService(type.getName(), service, null);
    }

    private <T extends AutoCloseable> T closing(T part) {
        undo.push(() -> {
            try {
                part.close();
            } catch (Exception e) {
                throw new AppException(e.getMessage(), e);
            }
        });
        return part;
    }

    public InstalledApp app() {
        return app;
    }

    /** Disables the app and gives everything back. */
    @Override
    public void close() {
        RuntimeException first = null;
        while (!undo.isEmpty()) {
            try {
                undo.pop().run();
            } catch (RuntimeException e) {
                first = first == null ? e : first;
            }
        }
        if (first != null) {
            throw first;
        }
    }
}
