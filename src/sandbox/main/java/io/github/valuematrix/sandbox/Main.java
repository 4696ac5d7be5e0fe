package io.github.valuematrix.sandbox;

import java.io.PrintWriter;
import picocli.CommandLine;
import picocli.CommandLine.IExecutionExceptionHandler;
import picocli.CommandLine.IParameterExceptionHandler;

/** The command line of the sandbox: {@code ./run} starts it, {@code ./run report} asks the app about an export. */
public final class Main {

    private Main() {
    }

    /** Runs one command and ends the process: 0 when it went well, 1 when it could not, 2 when it was called wrongly. */
    public static void main(String[] arguments) {
        // Felix leaves threads running that are no daemons, so the process has to be ended
        System.exit(execute(arguments));
    }

    static int execute(String... arguments) {
        return new CommandLine(new StartCommand())
                .setExecutionExceptionHandler(failure())
                .setParameterExceptionHandler(misuse())
                .execute(arguments);
    }

    private static IExecutionExceptionHandler failure() {
        return (problem, command, parsed) -> {
            command.getErr().println(Failure.sentence(problem));
            return command.getCommandSpec().exitCodeOnExecutionException();
        };
    }

    private static IParameterExceptionHandler misuse() {
        return (problem, arguments) -> {
            PrintWriter err = problem.getCommandLine().getErr();
            err.println(Failure.withoutPasswords(problem.getMessage()) + ". Use ./run --help to see what there is.");
            return problem.getCommandLine().getCommandSpec().exitCodeOnInvalidInput();
        };
    }
}
