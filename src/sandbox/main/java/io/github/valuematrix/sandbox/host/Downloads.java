package io.github.valuematrix.sandbox.host;

import java.net.URL;
import java.net.URLConnection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;

/** What the descriptor lets browsers fetch: resources of type download, of the app and of its modules. */
final class Downloads {
    private static final String BASE = "/download/resources/";
    private static final Map<String, String> TYPES = Map.of("css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8", "svg", "image/svg+xml", "woff2", "font/woff2");

    private final Bundle bundle;
    private final Map<String, List<DescriptorElement>> byKey = new LinkedHashMap<>();

    Downloads(Descriptor descriptor, Bundle bundle) {
        this.bundle = bundle;
        byKey.put(descriptor.key(), descriptor.resources("download"));
        Stream.of("web-resource", "web-item").flatMap(type -> descriptor.modules(type).stream())
                .forEach(module -> byKey.put(descriptor.key() + ":" + module.required("key"),
                        module.children("resource").toList()));
        byKey.values().forEach(resources -> resources.forEach(this::check));
    }

    private void check(DescriptorElement resource) {
        String location = resource.required("location");
        if (!resource.required("type").equals("download")) {
            throw new AppException("The resource " + resource.required("name") + " must have the type download.");
        }
        if (bundle.getEntry(location) == null) {
            throw new AppException("The app holds no " + location + ", which the resource "
                    + resource.required("name") + " names.");
        }
    }

    static String path(String completeKey, String name) {
        return BASE + completeKey + "/" + name;
    }

    /** The file behind a path below the context. */
    Optional<Resource> atPath(String path) {
        String rest = path.startsWith(BASE) ? path.substring(BASE.length()) : "";
        int slash = rest.indexOf('/');
        return slash < 0 ? Optional.empty() : find(rest.substring(0, slash), rest.substring(slash + 1));
    }

    Optional<Resource> find(String completeKey, String path) {
        if (path.contains("..") || path.endsWith("/")) {
            return Optional.empty();
        }
        return byKey.getOrDefault(completeKey, List.of()).stream()
                .flatMap(resource -> location(resource, path).stream()).findFirst()
                .map(location -> new Resource(contentType(location.getPath()), location));
    }

    private Optional<URL> location(DescriptorElement resource, String path) {
        String name = resource.required("name");
        String location = resource.required("location");
        if (name.endsWith("/") && path.startsWith(name)) {
            return Optional.ofNullable(bundle.getEntry(location + path.substring(name.length())));
        }
        return name.equals(path) ? Optional.ofNullable(bundle.getEntry(location)) : Optional.empty();
    }

    private static String contentType(String path) {
        String extension = path.substring(path.lastIndexOf('.') + 1);
        String guess = URLConnection.guessContentTypeFromName(path);
        return TYPES.getOrDefault(extension, guess == null ? "application/octet-stream" : guess);
    }
}
