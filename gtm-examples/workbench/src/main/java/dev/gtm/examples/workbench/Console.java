package dev.gtm.examples.workbench;

import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** What every command has: help, standard output for its result, and standard error for problems. */
final class Console {

    @Spec(Spec.Target.MIXEE)
    private CommandSpec command;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and end.")
    @SuppressWarnings("unused") // picocli reads it
    private boolean help;

    /** Prints a result as it is. */
    void print(String result) {
        out().print(result);
        out().flush();
    }

    /** Prints one line of a result. */
    void println(String line) {
        out().println(line);
    }

    /** Prints a problem. */
    void complain(Object problem) {
        command.commandLine().getErr().println(problem);
    }

    /** What to throw where the arguments make no sense together, or name what is not there. */
    ParameterException wrongUsage(@Nullable String message) {
        return new ParameterException(command.commandLine(), message);
    }

    private PrintWriter out() {
        return command.commandLine().getOut();
    }
}
