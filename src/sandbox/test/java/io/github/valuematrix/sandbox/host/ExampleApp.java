package io.github.valuematrix.sandbox.host;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The jar of a small app with one of every module, and what a test spoils in it. */
final class ExampleApp {
    private final Map<String, byte[]> files = new TreeMap<>();
    private final Map<String, String> headers = new TreeMap<>();

    ExampleApp() {
        Path classes = resource("/example/app/Greetings.class").getParent();
        addAll(classes, "example/app/");
        addAll(resource("/example-app/atlassian-plugin.xml").getParent(), "");
        headers.put("Manifest-Version", "1.0");
        headers.put("Bundle-ManifestVersion", "2");
        headers.put("Bundle-SymbolicName", "example.app");
        headers.put("Atlassian-Plugin-Key", "example.app");
        headers.put("Spring-Context", "*");
        headers.put("Import-Package", imports());
    }

    private static String imports() {
        return HostPackages.read().stream().collect(Collectors.joining(","));
    }

    ExampleApp header(String name, String value) {
        headers.remove(name);
        if (value != null) {
            headers.put(name, value);
        }
        return this;
    }

    ExampleApp alsoImports(String packageName) {
        return header("Import-Package", imports() + "," + packageName);
    }

    ExampleApp doesNotImport(String packageName) {
        return header("Import-Package", HostPackages.read().stream().filter(one -> !one.equals(packageName))
                .collect(Collectors.joining(",")));
    }

    ExampleApp without(String file) {
        if (files.remove(file) == null) {
            throw new IllegalArgumentException("There is no " + file);
        }
        return this;
    }

    ExampleApp file(String file, String text) {
        files.put(file, text.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    ExampleApp descriptor(String from, String to) {
        return replace("atlassian-plugin.xml", from, to);
    }

    ExampleApp replace(String file, String from, String to) {
        String text = new String(files.get(file), StandardCharsets.UTF_8);
        if (!text.contains(from)) {
            throw new IllegalArgumentException(file + " does not contain " + from);
        }
        return file(file, text.replace(from, to));
    }

    /** With one more module at the end of the descriptor. */
    ExampleApp module(String xml) {
        return descriptor("</atlassian-plugin>", xml + "</atlassian-plugin>");
    }

    Path jar(Path folder) {
        Manifest manifest = new Manifest();
        headers.forEach((name, value) -> manifest.getMainAttributes().put(new Attributes.Name(name), value));
        try {
            Path jar = Files.createTempFile(folder, "example", ".jar");
            try (OutputStream out = Files.newOutputStream(jar); var zip = new JarOutputStream(out, manifest)) {
                for (Map.Entry<String, byte[]> file : files.entrySet()) {
                    zip.putNextEntry(new JarEntry(file.getKey()));
                    zip.write(file.getValue());
                }
            }
            return jar;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addAll(Path folder, String prefix) {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                files.put(prefix + folder.relativize(file), Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path resource(String name) {
        return Path.of(URI.create(ExampleApp.class.getResource(name).toString()));
    }
}
