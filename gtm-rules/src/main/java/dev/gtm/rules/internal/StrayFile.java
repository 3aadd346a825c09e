package dev.gtm.rules.internal;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.diagnostic.Finding;
import dev.gtm.diagnostic.Location;
import dev.gtm.diagnostic.NearestName;
import dev.gtm.io.ReadLimits;
import dev.gtm.io.TextFile;
import dev.gtm.io.UnreadableException;
import dev.gtm.rules.table.RuleTables;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A file that looks like rules, cases, sentences or rows, under a name that nothing reads. */
final class StrayFile {

    private static final ReadLimits LIMITS = new ReadLimits(1024 * 1024, 64, 100_000);
    private static final Pattern LEFT_BY_TOOLS = Pattern.compile("\\..*|.*(~|\\.bak|\\.orig|\\.swp|\\.tmp)");
    private static final Pattern RULES = Pattern.compile(
            "(.*?)(\\.drl)?\\.(drl|dlr|drlx?|drl\\.?txt|rules?|rdrl|rdslr|dslr?|gdst|xlsx?|ods)",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CASES = Pattern.compile("(.*?)\\.cases?\\.(yaml|yml|json)", Pattern.CASE_INSENSITIVE);
    private static final Pattern MAYBE_RULES = Pattern.compile("(.*?)(\\.drl)?(\\.txt)?");
    private static final Pattern A_RULE = Pattern.compile("^\\s*rule\\s+\"", Pattern.MULTILINE);
    private static final List<String> SENTENCES = List.of("because.properties", "because_ja.properties");

    private StrayFile() {}

    /** What is wrong with a file that nothing reads; empty if it does not look as if anything should. */
    static Optional<Diagnostic> problem(Path path, String shown) {
        var name = String.valueOf(path.getFileName());
        if (LEFT_BY_TOOLS.matcher(name).matches() || name.equals("index.txt")) {
            return Optional.empty();
        }
        var rules = RULES.matcher(name);
        if (rules.matches()) {
            return stray(
                    shown, "WRONG_EXTENSION", name, "rules are read from .drl files only", rules.group(1) + ".drl");
        }
        var cases = CASES.matcher(name);
        if (cases.matches()) {
            var meant = cases.group(1) + ".cases.yaml";
            return stray(shown, "WRONG_EXTENSION", name, "cases are read from .cases.yaml files only", meant);
        }
        var lower = name.toLowerCase(Locale.ROOT);
        if (lower.endsWith(".properties")) {
            var message = "sentences are read from " + String.join(" and ", SENTENCES);
            return stray(shown, "UNKNOWN_FILE", name, message, NearestName.of(name, SENTENCES));
        }
        if (lower.endsWith(".csv")) {
            var tables = RuleTables.names();
            var message = "rows are read from " + String.join(", ", tables);
            return stray(shown, "UNKNOWN_TABLE", name, message, NearestName.of(name, tables));
        }
        var maybe = MAYBE_RULES.matcher(name);
        return (lower.endsWith(".txt") || !name.contains(".")) && maybe.matches() && holdsRules(path)
                ? stray(shown, "WRONG_EXTENSION", name, "rules are read from .drl files only", maybe.group(1) + ".drl")
                : Optional.empty();
    }

    private static boolean holdsRules(Path path) {
        try {
            return A_RULE.matcher(TextFile.read(path, LIMITS).text()).find();
        } catch (UnreadableException e) {
            return false;
        }
    }

    private static Optional<Diagnostic> stray(
            String shown, String code, String name, String message, @Nullable String suggestion) {
        return Optional.of(Diagnostic.error(Location.startOf(shown), new Finding(code, "", name, message, suggestion)));
    }
}
