package io.github.valuematrix.sandbox.host;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;

/** The packages that apps may import: the one list from which the app's manifest is made as well. */
final class HostPackages {
    private static final String LIST = "/host-packages.bnd";

    private HostPackages() {
    }

    static List<String> read() {
        try (InputStream in = HostPackages.class.getResourceAsStream(LIST)) {
            Properties list = new Properties();
            list.load(in);
            return Stream.of(list.getProperty("host-packages").split(",")).map(String::strip).toList();
        } catch (IOException e) {
            throw new AppException("The list of packages " + LIST + " cannot be read: " + e.getMessage(), e);
        }
    }
}
