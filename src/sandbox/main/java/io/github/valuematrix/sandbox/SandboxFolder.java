package io.github.valuematrix.sandbox;

import io.github.valuematrix.sandbox.wiki.Database;
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
public record SandboxFolder(Path path) implements Storage {

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

    @Override
    public Path apps() {
        return path.resolve(APPS);
    }

    @Override
    public Database open() {
        create();
        try {
            return Database.h2(database());
        } catch (RuntimeException problem) {
            throw new Failure("The wiki in " + path + " cannot be opened: it is already open in another "
                    + "sandbox, or the disk is full. Stop the other one, or add --fresh to load it anew.", problem);
        }
    }

    /** Always: only one process can open a file of H2. */
    @Override
    public boolean isFirst() {
        return true;
    }

    @Override
    public void share() {
        // nobody else can open it
    }

    @Override
    public void close() {
        // the database is closed by who opened it
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
    @Override
    public void drop() {
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
