package io.github.valuematrix.sandbox.host;

import java.util.HashMap;
import java.util.Map;

/** The services that the host offers to apps, by their interfaces; its own actions and conditions use the same. */
public final class HostServices {
    private final Map<Class<?>, Object> services = new HashMap<>();

    HostServices(Map<Class<?>, Object> services) {
        this.services.putAll(services);
    }

    <T> void add(Class<T> type, T service) {
        services.put(type, service);
    }

    /** The service; a host without it is not complete. */
    public <T> T get(Class<T> type) {
        if (!services.containsKey(type)) {
            throw new AppException("The host offers no " + type.getName() + ".");
        }
        return type.cast(services.get(type));
    }

    Map<Class<?>, Object> all() {
        return Map.copyOf(services);
    }

    /** What Confluence would inject into the classes that apps extend, or name in their descriptor. */
    public interface User {
        void use(HostServices services);
    }
}
