package dev.gtm.rules.author;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.diagnostic.Severity;
import dev.gtm.io.UnreadableException;
import dev.gtm.rules.RuleBook;
import dev.gtm.rules.internal.Pack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the guide for authors shows works, and its mistakes are told as it says. */
class AuthorsGuideTest {

    private static final Path GUIDE = Path.of("docs/AUTHORS.md");
    private static final Path SOURCE = Path.of("src/test/java/dev/gtm/rules/author/AuthorsGuideTest.java");
    private static final Pattern BLOCK = Pattern.compile("<!-- (\\w+): (.*?) -->\n```\\w*\n(.*?)```", Pattern.DOTALL);

    @TempDir
    private Path folder;

    @TempDir
    private Path other;

    private Path second;
    private RuleBook book;

    @BeforeEach
    void writeFiles() throws IOException {
        second = Files.createDirectory(other.resolve("my-second"));
        write("file", folder);
        write("second", second);
        book = RuleBook.standard().with(folder);
    }

    private static void write(String kind, Path folder) throws IOException {
        for (var block : blocks(kind)) {
            Files.writeString(folder.resolve(block.group(2)), block.group(3));
        }
    }

    // spotless:off
    // java: factory
    @TestFactory
    Stream<DynamicTest> cases() {
        return RuleCases.of(book, folder).checks().map(check -> DynamicTest.dynamicTest(check.name(), check::run));
    }
    // end
    // spotless:on

    @Test
    void theJavaIsTheJavaOfThisTest() throws IOException {
        var source = Files.readString(SOURCE);
        var shown = blocks("java").get(0).group(3);
        int begin = source.indexOf("    // java: factory\n") + "    // java: factory\n".length();
        assertThat(source.substring(begin, source.indexOf("    // end", begin)).replaceAll("(?m)^ {4}", ""))
                .isEqualTo(shown);
    }

    @Test
    void theOutputIsWhatComesOut() throws IOException {
        var report = RuleCases.of(book, folder).run();
        assertThat(report.failures()).isEmpty();
        assertThat(report.text()).isEqualTo(blocks("output").get(0).group(3));
        assertThat(RuleChecker.ofDefaults().check(folder)).isEmpty();
    }

    @Test
    void theOutputOfTheSecondRuleIsWhatComesOut() throws IOException {
        var report = RuleCases.of(RuleBook.standard().with(second), second).run();
        assertThat(report.failures()).isEmpty();
        assertThat(report.text()).isEqualTo(blocks("output").get(1).group(3));
    }

    static List<MatchResult> mistakes() throws IOException {
        return Stream.concat(blocks("mistake").stream(), blocks("stumble").stream())
                .toList();
    }

    /** What is shown is all that is told, so that nothing else leads away from the mistake. */
    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsToldAsShown(MatchResult shown) throws IOException {
        var root = shown.group(1).equals("stumble") ? second : folder;
        var where = shown.group(2).split(" ", 2);
        var change = where[1].split("→", 2);
        var file = root.resolve(where[0]);
        var broken = Files.readString(file).replace(change[0], change[1]);
        assertThat(broken).isNotEqualTo(Files.readString(file));
        Files.writeString(file, broken);
        var told = told(root).stream().map(Diagnostic::toString).toList();
        assertThat(shown.group(3).lines()).hasSameSizeAs(told).allSatisfy(line -> {
            var parts = List.of(line.split(" … |, …"));
            assertThat(told)
                    .anyMatch(one ->
                            one.contains("/" + parts.get(0)) && parts.stream().allMatch(one::contains));
        });
    }

    /** What {@code gtm rules check} says, and if it finds no error, what {@code gtm rules test} says. */
    private static List<Diagnostic> told(Path folder) {
        var checked = RuleChecker.ofDefaults().check(folder);
        if (checked.stream().anyMatch(one -> one.severity() == Severity.ERROR)) {
            return checked;
        }
        try {
            return RuleCases.of(RuleBook.standard().with(folder), folder).run().failures();
        } catch (UnreadableException e) {
            return e.diagnostics();
        }
    }

    @Test
    void everyPackIsNamedWithTheKeysOfItsFacts() throws IOException {
        var guide = Files.readString(GUIDE);
        assertThat(Pack.values()).allSatisfy(pack -> assertThat(guide).contains("| `" + pack.folder() + "` |"));
        for (var rule : book.ruleSet().trees().values()) {
            assertThat(PlainFacts.of(rule).keySet())
                    .allSatisfy(key -> assertThat(guide).contains("`" + key + "`"));
        }
    }

    private static List<MatchResult> blocks(String kind) throws IOException {
        return BLOCK.matcher(Files.readString(GUIDE))
                .results()
                .filter(block -> block.group(1).equals(kind))
                .toList();
    }
}
