package io.github.valuematrix.sandbox;

import io.github.valuematrix.sandbox.scale.Scale;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * Where a wiki comes from: exports, or a computed wiki of some size, or else the demo company.
 */
public record Origin(List<Path> exports, Optional<Scale> computed) {

    public static final Origin DEMO = new Origin(List.of(), Optional.empty());

    public Origin {
        exports = List.copyOf(exports);
    }

    static Origin of(List<Path> exports) {
        return new Origin(exports, Optional.empty());
    }

    public static Origin of(Scale scale) {
        return new Origin(List.of(), Optional.of(scale));
    }

    boolean isDemo() {
        return exports.isEmpty() && computed.isEmpty();
    }
}
