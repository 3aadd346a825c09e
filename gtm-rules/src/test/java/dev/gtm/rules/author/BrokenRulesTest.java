package dev.gtm.rules.author;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.diagnostic.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Rules that were broken on purpose, each with the problems that its author must be told beside it:
 * {@code line:column-endColumn CODE suggestion}, and no others.
 */
class BrokenRulesTest {

    private static final Path BROKEN = Path.of("src/test/resources/dev/gtm/rules/author/broken");

    /** Every one of them lacks cases and sentences. */
    private static final Set<String> OF_ALL = Set.of("NO_CASE", "MISSING_SENTENCE");

    @TempDir
    private Path folder;

    static List<String> rules() throws IOException {
        try (Stream<Path> files = Files.walk(BROKEN)) {
            return files.map(file -> BROKEN.relativize(file).toString())
                    .filter(file -> file.endsWith(".drl"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("rules")
    void isToldAtTheWord(String name) throws IOException {
        Files.copy(BROKEN.resolve(name), folder.resolve("own.drl"));
        var wanted = Files.readAllLines(BROKEN.resolve(name.replace(".drl", ".problems")));

        var told = RuleChecker.ofDefaults().read(folder).stream()
                .filter(one -> !OF_ALL.contains(one.finding().code()))
                .toList();

        assertThat(told).extracting(BrokenRulesTest::shown).containsExactlyElementsOf(wanted);
        assertThat(told).allSatisfy(one -> {
            assertThat(one.severity()).isEqualTo(Severity.ERROR);
            assertThat(one.where().file()).endsWith("/own.drl");
            assertThat(one.toString())
                    .doesNotContain("Exception", "Rule_", "\tat ", "drools", "mvel", "java.lang", "Lambda");
        });
    }

    private static String shown(Diagnostic one) {
        var where = one.where();
        var suggestion = one.finding().suggestion();
        return where.line() + ":" + where.column() + "-" + where.endColumn() + " "
                + one.finding().code() + (suggestion == null ? "" : " " + suggestion);
    }
}
