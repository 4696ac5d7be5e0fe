package io.github.valuematrix.scanner;

import java.io.IOException;
import java.io.Writer;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.annotation.processing.Filer;
import javax.tools.StandardLocation;

/**
 * The files under {@code META-INF/plugin-components} from which Spring Scanner makes a plugin's beans: one entry
 * a line, sorted, so that the same sources always give the same files. A file without entries is not written.
 */
final class ComponentIndex {

    private static final String FOLDER = "META-INF/plugin-components/";

    private final SortedSet<String> components = new TreeSet<>();
    private final SortedSet<String> imports = new TreeSet<>();
    private final SortedSet<String> exports = new TreeSet<>();

    /** A bean of this class; without a name Spring chooses one. */
    void component(String className, String beanName) {
        components.add(withName(className, beanName));
    }

    /** A service of the host; the name says which, where the host has several of this type. */
    void importOf(String interfaceName, String beanName) {
        imports.add(withName(interfaceName, beanName));
    }

    /** A bean that the host gets as a service of these interfaces. */
    void export(String className, Iterable<String> interfaceNames) {
        exports.add(className + "#" + String.join(",", interfaceNames));
    }

    /** Whether this type is imported under another name as well, which would leave Spring two beans to choose from. */
    boolean importsOtherwise(String interfaceName, String beanName) {
        return imports.stream()
                .filter(line -> line.equals(interfaceName) || line.startsWith(interfaceName + "#"))
                .anyMatch(line -> !line.equals(withName(interfaceName, beanName)));
    }

    void writeTo(Filer filer) throws IOException {
        write(filer, "component", components);
        write(filer, "imports", imports);
        write(filer, "exports", exports);
    }

    private static void write(Filer filer, String file, SortedSet<String> lines) throws IOException {
        if (lines.isEmpty()) {
            return;
        }
        try (Writer writer = filer.createResource(StandardLocation.CLASS_OUTPUT, "", FOLDER + file).openWriter()) {
            for (String line : lines) {
                writer.write(line + "\n");
            }
        }
    }

    private static String withName(String className, String beanName) {
        return beanName.isEmpty() ? className : className + "#" + beanName;
    }
}
