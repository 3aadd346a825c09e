package dev.gtm.examples.workbench;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.io.UnreadableException;
import dev.gtm.language.Language;
import dev.gtm.progress.ProgressListener;
import dev.gtm.rules.RuleBookException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.LongSupplier;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

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

    @Mixin
    @SuppressWarnings("unused") // picocli reads it
    private Console console = new Console();

    private final boolean onTerminal;
    private final LongSupplier nanoTime;

    /**
     * @param onTerminal whether standard error is a terminal
     * @param nanoTime a clock that runs on, in nanoseconds
     */
    Gtm(boolean onTerminal, LongSupplier nanoTime) {
        this.onTerminal = onTerminal;
        this.nanoTime = nanoTime;
    }

    /** Runs the command line and leaves with its status. */
    public static void main(String[] arguments) {
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        var err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        // the script that starts the program knows whether standard error is a terminal; Java does not
        int status = new Gtm(Boolean.getBoolean("gtm.terminal"), System::nanoTime).run(out, err, arguments);
        if (out.checkError()) {
            err.println("gtm: the result could not be written to standard output");
            status = PROBLEMS;
        }
        System.exit(status);
    }

    /** Runs the command line and tells its status. */
    int run(PrintStream out, PrintStream err, String... arguments) {
        return new CommandLine(this)
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExecutionExceptionHandler((problem, command, result) -> report(problem, command))
                .execute(arguments);
    }

    /** A bar on a terminal; elsewhere nobody would see it. */
    ProgressListener progress(PrintWriter err, Language language) {
        return onTerminal ? new ProgressBar(err, new Phrases(language), nanoTime) : ProgressListener.none();
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
