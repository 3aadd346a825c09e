package dev.gtm.rules.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.rules.RuleBook;
import dev.gtm.rules.RuleBookException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Attempts to do with rules what rules are not for. Each is refused by our own reader, before the engine sees a letter. */
class StrictProfileTest {

    private static final Path ESCAPES = Path.of("src/test/resources/dev/gtm/rules/author/escapes");

    private static final String RULE = """
            package dev.gtm.rules.need;
            rule "Plain"
                @Id( "need.own.plain" )
                @Source( "somebody" )
            when
                $barrier : BarrierProfile( CONDITION )
            then
                needs.call( Need.PERSUADE, $barrier );
            end
            """;

    private static final String PLAIN = RULE.replace("CONDITION", "cause == BarrierCause.HABIT");

    @TempDir
    private Path folder;

    private Path canary;

    @BeforeEach
    void aCanary() throws IOException {
        canary = Files.writeString(folder.resolve("canary"), "alive");
    }

    @AfterEach
    void isUntouched() throws IOException {
        assertThat(canary).hasContent("alive");
        try (var left = Files.list(folder)) {
            assertThat(left.map(path -> path.getFileName().toString())).isSubsetOf("canary", "own.drl");
        }
    }

    static List<String> escapes() throws IOException {
        try (Stream<Path> files = Files.list(ESCAPES)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("escapes")
    void noEscapeGetsPastOurReader(String name) throws IOException {
        refused(Files.readString(ESCAPES.resolve(name)));
    }

    static Map<String, String> bombs() {
        var bombs = new TreeMap<String, String>();
        bombs.put("deep parentheses", condition("(".repeat(3000) + "outweighed" + ")".repeat(3000)));
        bombs.put("deep negations", condition("!".repeat(3000) + "outweighed"));
        bombs.put("deep absences", RULE.replace("$barrier", "not ".repeat(3000) + "$barrier"));
        bombs.put("deep groups", PLAIN.replace("when", "when " + "( not ".repeat(3000) + "BarrierProfile()"));
        bombs.put("deep lists", condition("cause in ( ".repeat(3000)));
        bombs.put("a long condition", condition("outweighed" + " || outweighed".repeat(3000)));
        bombs.put(
                "a long list", condition("cause in ( BarrierCause.HABIT" + ", BarrierCause.HABIT".repeat(3000) + " )"));
        bombs.put("many conditions", condition("outweighed" + ", outweighed".repeat(3000)));
        bombs.put("alternatives multiplied out", alternatives(12));
        bombs.put("many rules", many());
        bombs.put("a long name", PLAIN.replace("Plain", "P".repeat(70_000)));
        bombs.put("an open comment", PLAIN + "/*".repeat(100_000));
        bombs.put("an open text", PLAIN.replace("\"somebody\"", "\"" + "x".repeat(100_000)));
        bombs.put("a huge file", PLAIN + "// x\n".repeat(300_000));
        bombs.put("braces", PLAIN + "{".repeat(3000));
        return bombs;
    }

    static Stream<String> namesOfBombs() {
        return bombs().keySet().stream();
    }

    @ParameterizedTest
    @MethodSource("namesOfBombs")
    void noBombGoesOff(String name) throws IOException {
        var told = refused(bombs().get(name));
        assertThat(told).hasSizeLessThan(250);
    }

    private static String condition(String condition) {
        return RULE.replace("CONDITION", condition);
    }

    private static String alternatives(int groups) {
        var group = "( BarrierProfile( outweighed ) or BarrierProfile( !outweighed ) )\n";
        return PLAIN.replace("then", group.repeat(groups) + "then");
    }

    private static String many() {
        return "package dev.gtm.rules.need;\n"
                + IntStream.range(0, 3000)
                        .mapToObj(i -> PLAIN.replace("package dev.gtm.rules.need;\n", "")
                                .replace("Plain", "Plain " + i)
                                .replace("plain", "plain" + i))
                        .collect(Collectors.joining());
    }

    @Test
    void thePlainRuleItselfIsFine() {
        var problems = new RuleProblems();
        assertThat(StrictFile.read(new RuleFile("own.drl", PLAIN), problems)).isNotNull();
        assertThat(problems.all()).isEmpty();
    }

    /** What our reader cannot see for itself does not reach the engine either: it compiles the text without comments. */
    @Test
    void commentsDoNotReachTheEngine() {
        var problems = new RuleProblems();
        var file = new RuleFile("own.drl", PLAIN.replace("when", "/* a \"secret */ when // another"));
        var parsed = RuleSyntax.parse(file, problems);
        assertThat(problems.all()).isEmpty();
        assertThat(parsed).isNotNull();
        assertThat(parsed.file().text()).doesNotContain("secret", "another").hasSameSizeAs(file.text());
    }

    private List<Diagnostic> refused(String rule) throws IOException {
        var text = rule.replace(
                "CANARY", canary.resolveSibling("escaped").toString().replace('\\', '/'));
        Files.writeString(folder.resolve("own.drl"), text);
        if (text.length() < 1024 * 1024) {
            var problems = new RuleProblems();
            StrictFile.read(new RuleFile("own.drl", text), problems);
            assertThat(problems.all()).as("what our reader says").isNotEmpty();
        }
        var refusal = catchThrowableOfType(
                RuleBookException.class, () -> RuleBook.standard().with(folder));
        assertThat(refusal.diagnostics())
                .isNotEmpty()
                .allSatisfy(one -> assertThat(one.toString())
                        .doesNotContain("Exception", "StackOverflow", "Rule_", "DOES_NOT_COMPILE", "mvel"));
        return refusal.diagnostics();
    }
}
