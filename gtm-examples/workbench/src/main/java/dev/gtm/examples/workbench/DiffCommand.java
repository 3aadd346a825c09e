package dev.gtm.examples.workbench;

import dev.gtm.io.BriefReader;
import dev.gtm.plan.Brief;
import dev.gtm.rules.RuleBook;
import dev.gtm.rules.author.RuleBookDiff;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code gtm rules diff}: what two rule books conclude differently of the briefs in a folder. */
@Command(
        name = "diff",
        description = "Prints what two rule books conclude differently of the briefs in a folder; nothing if nothing.")
final class DiffCommand implements Callable<Integer> {

    private static final String STANDARD = "standard";

    @Mixin
    private Console console = new Console();

    @Parameters(
            index = "0",
            paramLabel = "A",
            description = "A folder with rules beside the standard ones, or 'standard' for those alone.")
    private String before;

    @Parameters(index = "1", paramLabel = "B", description = "The same for the other book.")
    private String after;

    @Option(names = "--briefs", required = true, paramLabel = "DIR", description = "A folder with briefs.")
    private Path briefs = Path.of("");

    @Option(names = "--json", description = "All differences as JSON.")
    private boolean json;

    @Override
    public Integer call() {
        var diff = RuleBookDiff.of(book(before), book(after), read());
        console.print(json ? diff.json() : diff.text());
        return 0;
    }

    private static RuleBook book(String name) {
        return name.equals(STANDARD) ? RuleBook.standard() : RuleBook.standard().with(Path.of(name));
    }

    private List<Brief> read() {
        if (!Files.isDirectory(briefs)) {
            throw console.wrongUsage("There is no folder " + briefs + ".");
        }
        try (Stream<Path> paths = Files.list(briefs)) {
            var files = paths.filter(path -> path.toString().matches(".*\\.(ya?ml|json)"))
                    .sorted()
                    .toList();
            if (files.isEmpty()) {
                throw console.wrongUsage("There is no brief in " + briefs + ".");
            }
            return files.stream().map(BriefReader.ofDefaults()::read).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
