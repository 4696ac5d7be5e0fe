package io.github.valuematrix.sandbox.bench;

import io.github.valuematrix.sandbox.Progress;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** {@code ./run bench macro}: shows pages with many matrices. */
@Command(name = "macro", sortOptions = false,
        description = "Shows pages with 1, 10 and 50 matrices in a computed wiki on a PostgreSQL of its own, and measures.")
final class MacroCommand implements Callable<Integer> {

    @Option(names = "--scale", paramLabel = "0.0001…1", defaultValue = "0.01",
            description = "As of ./run bench ledger. Default: ${DEFAULT-VALUE}.")
    private double scale;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Shows this and ends.")
    private boolean help;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws Exception {
        System.out.println(new MacroBench(BenchSize.of(scale, spec), Progress.onStandardError()).table());
        return 0;
    }
}
