package dev.gtm.io;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gtm.diagnostic.Diagnostic;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of the corpus of broken briefs, the folder {@code broken} of the test resources.
 *
 * <p>Beside each brief, {@code NAME.yaml} or {@code NAME.json}, lies {@code NAME.problems} with a line for each problem that
 * must be told, from top to bottom:
 *
 * <pre>34:38 error UNKNOWN_VALUE barriers[0].cause "TURNAROUND_TIM" -> TURNAROUND_TIME</pre>
 *
 * <p>These are line and column, severity, code and path; then the offending value, always in quotes, unless something is
 * missing or no single value; then, behind an arrow, the suggestion, if one is near. What stands in quotes is written as in
 * JSON; so are a path and a suggestion that are empty or hold a space, a quote or a backslash.
 *
 * @param name where it lies in the folder
 */
record BrokenBrief(String name) {

    private static final Path FOLDER = folder();
    private static final Pattern BRIEF = Pattern.compile(".*\\.(yaml|json)");
    private static final Pattern BARE = Pattern.compile("[^\\s\"\\\\\\p{Cntrl}]+");
    private static final Pattern LINE_END = Pattern.compile("\r\n|[\n\r]");
    private static final JsonMapper JSON = new JsonMapper();

    /** All of them, by name. */
    static Stream<BrokenBrief> all() {
        return files().filter(name -> BRIEF.matcher(name).matches()).map(BrokenBrief::new);
    }

    /** The names of all files of the corpus, sorted. */
    static Stream<String> files() {
        try (var files = Files.walk(FOLDER)) {
            return files
                    .filter(Files::isRegularFile)
                    .map(file -> FOLDER.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the reader tells. */
    List<Diagnostic> told() {
        var in = new ByteArrayInputStream(bytes(name));
        var refused = catchThrowableOfType(
                UnreadableException.class, () -> BriefReader.ofDefaults().read(name, in));
        return Objects.requireNonNull(refused, () -> name + " was read as if nothing were wrong.")
                .diagnostics();
    }

    /** What it must tell, a line for each problem. */
    List<String> expected() {
        return new String(bytes(problemsFile()), StandardCharsets.UTF_8).lines().toList();
    }

    /** The file with what must be told. */
    String problemsFile() {
        return name.substring(0, name.lastIndexOf('.')) + ".problems";
    }

    /** What stands in the line of a problem from its column on. */
    String textAt(Diagnostic problem) {
        var text = new String(bytes(name), StandardCharsets.UTF_8).replaceFirst("^\uFEFF", "");
        var line = LINE_END.split(text, -1)[problem.where().line() - 1];
        return line.substring(line.offsetByCodePoints(0, problem.where().column() - 1));
    }

    /** A problem as a file of problems tells it. */
    static String line(Diagnostic problem) {
        var where = problem.where();
        var finding = problem.finding();
        var line = new StringBuilder()
                .append(where.line() + ":" + where.column() + " " + problem.severity())
                .append(" " + finding.code() + " " + word(finding.path()));
        if (finding.value() != null) {
            line.append(" ").append(quoted(finding.value()));
        }
        if (finding.suggestion() != null) {
            line.append(" -> ").append(word(finding.suggestion()));
        }
        return line.toString();
    }

    /** A text in quotes, written as in JSON. */
    static String quoted(String text) {
        return JSON.writeValueAsString(text);
    }

    private static String word(String text) {
        return BARE.matcher(text).matches() ? text : quoted(text);
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(FOLDER.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path folder() {
        try {
            URL folder = Objects.requireNonNull(BrokenBrief.class.getResource("broken"), "broken");
            return Path.of(folder.toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public String toString() {
        return name;
    }
}
