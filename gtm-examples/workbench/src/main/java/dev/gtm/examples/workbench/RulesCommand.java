package dev.gtm.examples.workbench;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code gtm rules}: what rule authors ask for. Each question is a command of its own. */
@Command(
        name = "rules",
        description = "Lists, checks, tests, compares and analyzes rules.",
        subcommands = {
            RulesCheckCommand.class,
            RulesListCommand.class,
            TestCommand.class,
            DiffCommand.class,
            RulesAnalyzeCommand.class
        },
        synopsisSubcommandLabel = "COMMAND")
final class RulesCommand {

    @Mixin
    @SuppressWarnings("unused") // picocli reads it
    private Console console = new Console();
}
