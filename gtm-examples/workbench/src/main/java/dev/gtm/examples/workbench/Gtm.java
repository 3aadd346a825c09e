package dev.gtm.examples.workbench;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.io.UnreadableException;
import dev.gtm.rules.RuleBookException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/**
 * The command line: {@code gtm plan BRIEF …}. Results go to standard output, problems to standard error.
 *
 * <p>Exit status: 0 fine; 1 the input or the rules have problems; 2 wrong usage.
 */
@Command(
        name = "gtm",
        description = "Plans how a medicine reaches its patients, starting from behavior.",
        subcommands = {
            PlanCommand.class,
            AdaptCommand.class,
            ScenariosCommand.class,
            HistoryCommand.class,
            WhyCommand.class,
            RulesCommand.class
        },
        synopsisSubcommandLabel = "COMMAND")
public final class Gtm {

    /** The exit status when no plan keeps to the limits; the plan is printed all the same. */
    static final int LIMITS_CANNOT_BE_MET = 3;

    private static final int PROBLEMS = 1;

    @CommandLine.Option(
            names = {"-h", "--help"},
            usageHelp = true,
            description = "Show this help and end.")
    @SuppressWarnings("unused") // picocli reads it
    private boolean help;

    private Gtm() {}

    /** Runs the command line and leaves with its status. */
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int status = run(out, err, arguments);
        if (out.checkError()) {
            err.println("gtm: the result could not be written to standard output");
            status = PROBLEMS;
        }
        System.exit(status);
    }

    /** Runs the command line; for tests and for programs that have streams of their own. */
    static int run(PrintStream out, PrintStream err, String... arguments) {
        return new CommandLine(new Gtm())
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((problem, command, result) -> report(problem, command))
                .execute(arguments);
    }

    private static int report(Exception problem, CommandLine command) {
        List<Diagnostic> diagnostics;
        if (problem instanceof UnreadableException unreadable) {
            diagnostics = unreadable.diagnostics();
        } else if (problem instanceof RuleBookException badRules) {
            diagnostics = badRules.diagnostics();
        } else {
            command.getErr().println("gtm: internal error, please report it: " + problem);
            return PROBLEMS;
        }
        diagnostics.forEach(command.getErr()::println);
        return PROBLEMS;
    }
}
