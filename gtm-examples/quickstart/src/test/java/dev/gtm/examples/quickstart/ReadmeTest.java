package dev.gtm.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gtm.rules.RuleBook;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the README shows compiles and runs. */
class ReadmeTest {

    private static final Path README = Path.of("../../README.md");
    private static final Path SNIPPETS = Path.of("src/test/java/dev/gtm/examples/quickstart/ReadmeSnippets.java");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"embed", "rulebook"})
    void javaSnippetsCompile(String name) throws IOException {
        var source = Files.readString(SNIPPETS);
        int begin = source.indexOf("// snippet: " + name + "\n") + ("// snippet: " + name + "\n").length();
        var compiled =
                source.substring(begin, source.indexOf("        // end", begin)).replaceAll("(?m)^ {8}", "");
        assertThat(shown(name)).isEqualTo(compiled);
    }

    @Test
    void theRuleIsARule() throws IOException {
        Files.writeString(folder.resolve("own.drl"), shown("rule"));
        assertThat(RuleBook.standard().with(folder).rules())
                .anyMatch(rule -> rule.id().equals("need.own.reading"));
    }

    @Test
    void whatItNamesIsThere() throws IOException {
        var paths = Pattern.compile("gtm-[a-z]+/[\\w./-]+").matcher(Files.readString(README));
        assertThat(paths.results().map(match -> match.group()))
                .isNotEmpty()
                .allSatisfy(path -> assertThat(Path.of("../..").resolve(path)).exists());
    }

    private static String shown(String name) throws IOException {
        var block = Pattern.compile("<!-- snippet: " + name + " -->\n```\\w*\n(.*?)```", Pattern.DOTALL)
                .matcher(Files.readString(README));
        assertThat(block.find()).as("snippet " + name).isTrue();
        return block.group(1);
    }
}
