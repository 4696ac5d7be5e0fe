package io.github.valuematrix.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Where one wiki is kept between starts: the demo company, exports, or a computed one. Holds only files of the sandbox. */
public record SandboxFolder(Path path) {

    private static final long NEEDED_MEBIBYTES = 200;
    private static final String DATABASE = "wiki";
    private static final String APPS = "apps";

    /** The folder below {@code data} for this wiki; exports are the same in any order. */
    static SandboxFolder of(Path data, Origin origin) {
        return new SandboxFolder(data.resolve(origin.isDemo() ? "demo" : origin.computed()
                .map(scale -> "generated-" + fingerprint(scale.toString()))
                .orElseGet(() -> "export-" + fingerprint(names(origin.exports())))));
    }

    Path database() {
        return path.resolve(DATABASE);
    }

    Path apps() {
        return path.resolve(APPS);
    }

    /** @throws Failure if the folder cannot be written, or its disk is so full that the database would break */
    SandboxFolder create() {
        try {
            Files.createDirectories(path);
            long free = Files.getFileStore(path).getUsableSpace() >> 20;
            if (free < NEEDED_MEBIBYTES) {
                throw new Failure("Only " + free + " MB are free for " + path + ", and a wiki needs "
                        + NEEDED_MEBIBYTES + " MB. Free some space, or name another folder with --data.");
            }
            return this;
        } catch (IOException problem) {
            throw new Failure("The folder " + path + " cannot be written (" + problem.getMessage()
                    + "). Free it, or name another one with --data.", problem);
        }
    }

    /** Deletes what the sandbox made here and nothing else; the folder itself only once it is empty. */
    void drop() {
        if (!Files.isDirectory(path)) {
            return;
        }
        try {
            deleteAll(apps());
            try (Stream<Path> files = Files.list(path)) {
                for (Path file : files.filter(SandboxFolder::isDatabaseFile).toList()) {
                    Files.delete(file);
                }
            }
            deleteIfEmpty();
        } catch (IOException problem) {
            throw new Failure("The old wiki in " + path + " cannot be deleted (" + problem.getMessage()
                    + "). Is another sandbox still running?", problem);
        }
    }

    private static boolean isDatabaseFile(Path file) {
        return file.getFileName().toString().startsWith(DATABASE + ".");
    }

    private void deleteIfEmpty() throws IOException {
        try (Stream<Path> rest = Files.list(path)) {
            if (rest.findAny().isPresent()) {
                return;
            }
        }
        Files.delete(path);
    }

    private static void deleteAll(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> files = Files.walk(folder)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static String names(List<Path> exports) {
        return exports.stream().map(Path::toString).sorted().collect(Collectors.joining("\n"));
    }

    private static String fingerprint(String names) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(names.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
