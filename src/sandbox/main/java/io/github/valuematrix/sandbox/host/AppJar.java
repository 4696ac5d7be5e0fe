package io.github.valuematrix.sandbox.host;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/** The jar that an administrator uploads, checked as Confluence checks it before it runs anything. */
record AppJar(Path file, Descriptor descriptor) {
    private static final String PLUGIN_KEY = "Atlassian-Plugin-Key";

    static AppJar open(Path file) {
        try (JarFile jar = new JarFile(file.toFile())) {
            ZipEntry entry = jar.getEntry("atlassian-plugin.xml");
            if (entry == null) {
                throw new AppException(file.getFileName() + " holds no atlassian-plugin.xml at its top.");
            }
            try (InputStream in = jar.getInputStream(entry)) {
                Descriptor descriptor = Descriptor.read(in);
                check(jar, descriptor.key());
                return new AppJar(file, descriptor);
            }
        } catch (IOException e) {
            throw new AppException(file + " cannot be read as a jar: " + e.getMessage(), e);
        }
    }

    private static void check(JarFile jar, String key) throws IOException {
        Attributes headers = jar.getManifest() == null ? new Attributes() : jar.getManifest().getMainAttributes();
        checkHeader(headers, PLUGIN_KEY, key);
        checkHeader(headers, "Bundle-SymbolicName", key);
        if (headers.getValue("Spring-Context") == null) {
            throw new AppException("The manifest has no Spring-Context: *, so the app's beans would never be made.");
        }
    }

    private static void checkHeader(Attributes headers, String name, String key) {
        String value = headers.getValue(name);
        if (value == null || !value.replaceFirst(";.*", "").strip().equals(key)) {
            throw new AppException("The manifest's " + name + (value == null ? " is missing" : " is " + value)
                    + "; it must be the key of atlassian-plugin.xml, " + key + ".");
        }
    }
}
