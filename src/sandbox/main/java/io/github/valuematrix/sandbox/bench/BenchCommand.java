package io.github.valuematrix.sandbox.bench;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code ./run bench}: what can be measured. */
@Command(name = "bench", subcommands = {LedgerCommand.class, MacroCommand.class},
        description = "Measures the app; say what: ledger, macro.")
public final class BenchCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    @Option(names = {"-h", "--help"}, usageHelp = true, description = "Shows this and ends.")
    private boolean help;

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say what to measure: ./run bench ledger, or ./run bench macro");
    }
}
