package dev.gtm.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.gtm.rules.RuleBook;
import dev.gtm.rules.author.RuleCases;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The second quickstart prints what is kept beside it; with {@code -Dgtm.golden.write=true} that is written anew. */
class OwnRulesTest {

    private static final Path RULES = Path.of("rules");
    private static final Path GOLDEN = Path.of("src/test/resources/own-rules.txt");

    @TestFactory
    Stream<DynamicTest> itsCasesHold() {
        var cases = RuleCases.of(RuleBook.standard().with(RULES), RULES);
        return cases.checks().map(check -> dynamicTest(check.name(), check::run));
    }

    @Test
    void itPrintsTheDifference() throws IOException {
        var printed = output();
        if (Boolean.getBoolean("gtm.golden.write")) {
            Files.writeString(GOLDEN, printed);
        }
        assertThat(printed).isEqualTo(Files.readString(GOLDEN)).contains("[need.own.evidence]");
    }

    private static String output() {
        var bytes = new ByteArrayOutputStream();
        var out = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            OwnRules.main(new String[] {RULES.toString()});
        } finally {
            System.setOut(out);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
