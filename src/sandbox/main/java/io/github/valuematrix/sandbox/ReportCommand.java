package io.github.valuematrix.sandbox;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.github.valuematrix.sandbox.wiki.Space;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.Model.CommandSpec;

/**
 * {@code ./run report}: loads an export, installs the app, waits until it has read everything, and prints what the app
 * says about each space. It holds no counting of its own.
 */
@Command(name = "report", sortOptions = false,
        description = "Prints what happened in each space of an export, as the installed app counts it.")
final class ReportCommand implements Callable<Integer> {

    /** How the result is printed. */
    enum Format { json, text }

    @Mixin
    private SandboxOptions options;

    @Option(names = "--space", paramLabel = "KEY", description = "Only this space.")
    private String space;

    @Option(names = "--from", paramLabel = "DAY", description = "First day, for example 2026-01-01. Default: all time.")
    private LocalDate from;

    @Option(names = "--to", paramLabel = "DAY", description = "The day after the last one.")
    private LocalDate to;

    @Option(names = "--full", description = "Every metric of the site and of each space, as JSON; needs a period.")
    private boolean full;

    @Option(names = "--format", paramLabel = "json|text", defaultValue = "json", description = "Default: json.")
    private Format format;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        check();
        Path data = Files.createTempDirectory("value-matrix-report-");
        Origin origin = Origin.of(options.exports());
        SandboxFolder folder = SandboxFolder.of(data, origin);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> remove(folder, data), "remove"));
        try (Sandbox sandbox = Sandbox.start(folder, origin, options.zone(), freePort(),
                Progress.onStandardError())) {
            ObjectNode result = full ? fullReport(sandbox) : report(sandbox);
            System.out.println(format == Format.json ? pretty(result) : new ReportText(result).text());
            return 0;
        } finally {
            remove(folder, data);
        }
    }

    private void check() {
        if (options.exports().isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Name an export with --export FILE");
        }
        if ((from == null) != (to == null)) {
            throw new ParameterException(spec.commandLine(), "Give both --from and --to, or neither for all time");
        }
        if (full && (from == null || format == Format.text || space != null)) {
            throw new ParameterException(spec.commandLine(),
                    "--full takes --from and --to, and prints JSON of all spaces");
        }
        if (from != null && !from.isBefore(to)) {
            throw new ParameterException(spec.commandLine(), "--from must be before --to, which is not included");
        }
    }

    private ObjectNode report(Sandbox sandbox) {
        List<Space> spaces = sandbox.wiki().spaces().stream()
                .filter(each -> space == null || each.key().equalsIgnoreCase(space))
                .sorted(Comparator.comparing(Space::key)).toList();
        if (space != null && spaces.isEmpty()) {
            throw new Failure("The export has no space " + space + ". Leave --space away to see the ones it has.");
        }
        AppClient app = new AppClient(sandbox.baseUrl());
        app.awaitBackFill();
        ObjectNode result = new ObjectMapper().createObjectNode();
        ArrayNode list = result.putArray("spaces");
        spaces.forEach(each -> list.add(app.activity(each.key(), from, to, today(sandbox))));
        return result;
    }

    private ObjectNode fullReport(Sandbox sandbox) {
        AppClient app = new AppClient(sandbox.baseUrl());
        app.awaitBackFill();
        FullReport report = new FullReport(app, from, to, today(sandbox));
        return report.of(sandbox.wiki().spaces().stream().map(Space::key).sorted().toList());
    }

    /** An import lies in the past: its today is the day after its newest activity. */
    private LocalDate today(Sandbox sandbox) {
        return sandbox.wiki().latestActivity()
                .map(newest -> Instant.ofEpochMilli(newest).atZone(options.zone()).toLocalDate().plusDays(1))
                .orElseGet(() -> LocalDate.now(options.zone()));
    }

    private static String pretty(JsonNode result) {
        return result.toPrettyString();
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void remove(SandboxFolder folder, Path data) {
        try {
            folder.drop();
            Files.deleteIfExists(data);
        } catch (IOException | Failure problem) {
            System.err.println("The temporary folder " + data + " could not be deleted: " + problem.getMessage());
        }
    }
}
