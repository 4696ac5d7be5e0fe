package io.github.valuematrix.sandbox.host;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The web-resource modules of an app: which styles and scripts a page loads. */
final class WebResources {
    private static final Set<String> OF_THE_HOST =
            Set.of("com.atlassian.auiplugin", "confluence.web.resources", "confluence.editor.actions");

    private final Map<String, DescriptorElement> modules = new LinkedHashMap<>();

    WebResources(Descriptor descriptor) {
        descriptor.modules("web-resource").forEach(
                module -> modules.put(descriptor.key() + ":" + module.required("key"), module));
        modules.values().forEach(this::check);
    }

    private void check(DescriptorElement module) {
        for (String dependency : module.texts("dependency")) {
            if (!modules.containsKey(dependency) && !OF_THE_HOST.contains(dependency.replaceFirst(":.*", ""))) {
                throw new AppException("The web-resource " + module.required("key") + " depends on " + dependency
                        + ", which is not there.");
            }
        }
        if (!module.children("transformation").allMatch(WebResources::isOfTexts)) {
            throw new AppException("The web-resource " + module.required("key")
                    + " asks for a transformation; the sandbox has jsI18n for js, and no other.");
        }
    }

    /** Whether it puts texts into scripts. */
    static boolean isOfTexts(DescriptorElement transformation) {
        return transformation.required("extension").equals("js") && transformation.children("transformer")
                .map(one -> one.required("key")).toList().equals(List.of("jsI18n"));
    }

    /** What a page with these contexts or keys loads, dependencies first. */
    List<WebResource> of(Set<String> contextsAndKeys) {
        Set<String> keys = new LinkedHashSet<>();
        modules.forEach((key, module) -> {
            if (wanted(key, module).anyMatch(contextsAndKeys::contains)) {
                addWithDependencies(key, keys, new LinkedHashSet<>());
            }
        });
        return keys.stream().map(this::describe).toList();
    }

    private static Stream<String> wanted(String key, DescriptorElement module) {
        return Stream.concat(Stream.of(key), module.texts("context").stream());
    }

    private void addWithDependencies(String key, Set<String> keys, Set<String> path) {
        if (!path.add(key)) {
            throw new AppException("Web-resources depend on each other in a circle: " + path + ".");
        }
        modules.get(key).texts("dependency").stream().filter(modules::containsKey)
                .forEach(dependency -> addWithDependencies(dependency, keys, path));
        path.remove(key);
        keys.add(key);
    }

    private WebResource describe(String key) {
        List<String> names = new ArrayList<>();
        modules.get(key).children("resource").forEach(resource -> names.add(resource.required("name")));
        return new WebResource(key, paths(key, names, ".css"), paths(key, names, ".js"));
    }

    private static List<String> paths(String key, List<String> names, String extension) {
        return names.stream().filter(name -> name.endsWith(extension)).map(name -> Downloads.path(key, name)).toList();
    }
}
