package io.github.valuematrix.sandbox;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The sandbox in a process of its own, as ./run starts it. */
final class SandboxProcess implements AutoCloseable {

    private static final long PATIENCE_SECONDS = 90;

    private final Process process;
    private final Path output;

    private SandboxProcess(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    static SandboxProcess start(Path data, String... arguments) throws IOException {
        Path output = Files.createTempFile("sandbox", ".txt");
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Dsandbox.app=" + System.getProperty("sandbox.app"), "-Duser.timezone=Pacific/Auckland",
                "-cp", System.getProperty("java.class.path"), Main.class.getName(), "--data", data.toString()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(output.toFile()).start();
        return new SandboxProcess(process, output);
    }

    /** Waits until the sandbox says that it is up. */
    SandboxProcess up() throws IOException, InterruptedException {
        for (long waited = 0; waited < PATIENCE_SECONDS * 10; waited++) {
            if (output().contains("Ctrl-C stops it")) {
                return this;
            }
            if (!process.isAlive()) {
                throw new AssertionError("The sandbox ended:\n" + output());
            }
            Thread.sleep(100);
        }
        throw new AssertionError("The sandbox does not start:\n" + output());
    }

    /** What Ctrl-C does. */
    int stop() throws InterruptedException {
        process.destroy();
        return exitCode();
    }

    /** What a power cut does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    int exitCode() throws InterruptedException {
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("The sandbox does not end");
        }
        return process.exitValue();
    }

    String output() throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(output)) {
            return String.join("\n", reader.lines().toList());
        }
    }

    @Override
    public void close() throws IOException {
        process.destroyForcibly();
        Files.deleteIfExists(output);
    }
}
