package io.github.valuematrix.sandbox;

import io.github.valuematrix.sandbox.bench.BenchCommand;
import io.github.valuematrix.sandbox.scale.Scale;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;

/** {@code ./run}: starts the sandbox and keeps it running until Ctrl-C. */
@Command(name = "./run", subcommands = {ReportCommand.class, BenchCommand.class}, sortOptions = false,
        description = "Starts a wiki with Value Matrix installed, on this machine only.")
final class StartCommand implements Callable<Integer> {

    @Mixin
    private SandboxOptions options;

    @Option(names = "--generate", paramLabel = "SIZE", arity = "0..1", fallbackValue = "", converter = Size.class,
            description = "A wiki of this size that is computed instead of loaded: pages=, blogposts=, comments=, "
                    + "spaces=, users=, years=, seed=, separated by commas; what is left out suits the pages.")
    private Scale size;

    @Spec
    private CommandSpec spec;

    @Option(names = "--port", defaultValue = "1990", description = "Default: ${DEFAULT-VALUE}.")
    private int port;

    @Option(names = "--fresh", description = "Forget what earlier starts kept of this wiki, and load it anew.")
    private boolean fresh;

    @Option(names = "--data", paramLabel = "FOLDER", converter = SandboxOptions.CallersPath.class,
            description = "Where wikis are kept between starts. Default: .sandbox in the project's folder.")
    private Path data = Path.of(".sandbox").toAbsolutePath();

    @Option(names = "--database", paramLabel = "URL", converter = DatabaseAddress.Converter.class,
            description = "Keep the wiki in this PostgreSQL, for example jdbc:postgresql://localhost/wiki?user=me. "
                    + "Started once more on it with another --port, the sandbox is a second node of the same site.")
    private DatabaseAddress database;

    @Override
    public Integer call() throws InterruptedException {
        Origin origin = origin();
        Progress progress = Progress.onStandardError();
        Storage storage = storage(origin, progress);
        if (fresh) {
            storage.drop();
        }
        Sandbox sandbox = Sandbox.start(storage, origin, options.zone(), port, progress);
        CountDownLatch stopped = new CountDownLatch(1);
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            progress.say("Stopping …");
            sandbox.close();
            stopped.countDown();
        }, "stop"));
        System.out.println(new Welcome(sandbox).text());
        stopped.await();
        return 0;
    }

    private Storage storage(Origin origin, Progress progress) {
        return database == null ? SandboxFolder.of(data, origin) : SharedDatabase.of(database, data, port, progress);
    }

    private Origin origin() {
        if (size == null) {
            return Origin.of(options.exports());
        }
        if (!options.exports().isEmpty()) {
            throw new ParameterException(spec.commandLine(), "Give either --export or --generate, not both");
        }
        return Origin.of(size);
    }

    /** Sizes as {@link Scale} reads them. */
    static final class Size implements ITypeConverter<Scale> {
        @Override
        public Scale convert(String value) {
            try {
                return Scale.of(value);
            } catch (IllegalArgumentException wrong) {
                throw new TypeConversionException(wrong.getMessage());
            }
        }
    }
}
