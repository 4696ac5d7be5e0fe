package io.github.valuematrix.sandbox.host;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.activeobjects.external.ActiveObjectsUpgradeTask;
import io.github.valuematrix.sandbox.confluence.Confluence;
import java.util.List;
import java.util.Optional;
import net.java.ao.RawEntity;
import org.osgi.framework.Bundle;

/** The ao module of an app: its tables are made and brought up to date before any of its beans. */
final class AppData {

    private AppData() {
    }

    static Optional<ActiveObjects> open(Descriptor descriptor, Bundle bundle, Confluence confluence) {
        List<DescriptorElement> modules = descriptor.modules("ao");
        if (modules.size() > 1) {
            throw new AppException("An app can have one ao module only.");
        }
        return modules.stream().findFirst().map(module -> confluence.activeObjects(
                module.attribute("namespace").orElse(descriptor.key()),
                entities(module, bundle),
                module.texts("upgradeTask").stream().map(name -> task(bundle, name)).toList()));
    }

    private static List<Class<? extends RawEntity<?>>> entities(DescriptorElement module, Bundle bundle) {
        return module.texts("entity").stream()
                .<Class<? extends RawEntity<?>>>map(name -> entity(bundle, name)).toList();
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends RawEntity<?>> entity(Bundle bundle, String name) {
        Class<?> type = load(bundle, name);
        if (!type.isInterface() || !RawEntity.class.isAssignableFrom(type)) {
            throw new AppException("The ao module names " + name + ", which is no interface of an entity.");
        }
        return (Class<? extends RawEntity<?>>) type;
    }

    private static ActiveObjectsUpgradeTask task(Bundle bundle, String name) {
        try {
            return (ActiveObjectsUpgradeTask) load(bundle, name).getConstructor().newInstance();
        } catch (ReflectiveOperationException | ClassCastException e) {
            throw new AppException("The upgrade task " + name + " must implement ActiveObjectsUpgradeTask and have a"
                    + " public constructor without parameters.", e);
        }
    }

    private static Class<?> load(Bundle bundle, String name) {
        try {
            return bundle.loadClass(name);
        } catch (ClassNotFoundException e) {
            throw new AppException("The ao module names the class " + name + ", which the app does not hold.", e);
        }
    }
}
