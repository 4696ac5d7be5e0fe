package io.github.valuematrix.sandbox.host;

import com.atlassian.sal.api.lifecycle.LifecycleAware;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.osgi.framework.BundleContext;
import org.osgi.framework.ServiceRegistration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The beans that the app gives to the host; only those exported as LifecycleAware hear of its start and stop. */
final class ExportedServices implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(ExportedServices.class);

    private final List<ServiceRegistration<?>> registrations = new ArrayList<>();
    private final List<LifecycleAware> lifecycles = new ArrayList<>();

    ExportedServices(AppBeans beans, List<ComponentIndexes.Entry> exports, BundleContext services) {
        exports.forEach(export -> register(beans, export, services));
    }

    private void register(AppBeans beans, ComponentIndexes.Entry export, BundleContext services) {
        Object bean = beans.bean(beans.load(export.className()));
        String[] interfaces = export.rest().orElseThrow(() -> new AppException(
                "META-INF/plugin-components/exports names no interface of " + export.className() + ".")).split(",");
        for (String name : interfaces) {
            if (!beans.load(name).isInstance(bean)) {
                throw new AppException(export.className() + " is exported as " + name + " but does not implement it.");
            }
            if (name.equals(LifecycleAware.class.getName())) {
                lifecycles.add((LifecycleAware) bean);
            }
        }
        registrations.add(services.registerService(interfaces, bean, null));
    }

    void started() {
        tell("start", LifecycleAware::onStart);
    }

    void stopping() {
        tell("stop", LifecycleAware::onStop);
    }

    private void tell(String what, Consumer<LifecycleAware> call) {
        for (LifecycleAware lifecycle : lifecycles) {
            try {
                call.accept(lifecycle);
            } catch (RuntimeException e) {
                LOG.error("{} failed to {}", lifecycle.getClass().getName(), what, e);
            }
        }
    }

    @Override
    public void close() {
        registrations.forEach(ServiceRegistration::unregister);
    }
}
