package io.github.valuematrix.sandbox.host;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.osgi.framework.Bundle;

/** The files in META-INF/plugin-components that Spring Scanner reads in place of the classes. */
record ComponentIndexes(List<Entry> components, List<Entry> imports, List<Entry> exports) {
    private static final String FOLDER = "META-INF/plugin-components/";

    /** A class and what stands behind the #: a bean's name, or interfaces separated by commas. */
    record Entry(String className, Optional<String> rest) {
        static Entry of(String line) {
            int at = line.indexOf('#');
            return at < 0 ? new Entry(line, Optional.empty())
                    : new Entry(line.substring(0, at), Optional.of(line.substring(at + 1)));
        }
    }

    static ComponentIndexes of(Bundle bundle) {
        if (bundle.getEntry(FOLDER + "component") == null) {
            throw new AppException("The app has no " + FOLDER + "component, so no class of it becomes a bean."
                    + " Build it with Spring Scanner or its stand-in.");
        }
        return new ComponentIndexes(read(bundle, "component"), read(bundle, "imports"), read(bundle, "exports"));
    }

    private static List<Entry> read(Bundle bundle, String file) {
        URL url = bundle.getEntry(FOLDER + file);
        if (url == null) {
            return List.of();
        }
        try (var in = new BufferedReader(new InputStreamReader(url.openStream(), StandardCharsets.UTF_8))) {
            return in.lines().map(String::strip).filter(line -> !line.isEmpty()).map(Entry::of).toList();
        } catch (IOException e) {
            throw new AppException(FOLDER + file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
