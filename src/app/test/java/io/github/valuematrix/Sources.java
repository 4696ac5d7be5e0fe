package io.github.valuematrix;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The app's own source files, for tests that read them all.
 */
final class Sources {

    private Sources() {
    }

    /** All files with this ending below the folder, path and text. */
    static List<Source> in(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().map(Source::of).toList();
        }
    }

    static List<Source> templates() throws IOException {
        return in("main/resources", ".vm");
    }

    record Source(Path path, String text) {

        static Source of(Path path) {
            try {
                return new Source(path, Files.readString(path));
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        Stream<MatchResult> find(String pattern) {
            return Pattern.compile(pattern).matcher(text).results();
        }
    }
}
