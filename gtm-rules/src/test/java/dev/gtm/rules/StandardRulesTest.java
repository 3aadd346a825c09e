package dev.gtm.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gtm.rules.internal.StandardRules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The index names what is there, no more and no less; and the book is as large as it should be. */
class StandardRulesTest {

    private static final Path RULES = Path.of("src/main/resources/dev/gtm/rules");

    @Test
    void theIndexNamesEveryFile() throws IOException {
        try (var paths = Files.walk(RULES)) {
            var found = paths.map(path -> RULES.relativize(path).toString().replace('\\', '/'))
                    .filter(path -> path.endsWith(".drl") || path.endsWith(".properties"))
                    .sorted()
                    .toList();
            assertThat(Files.readAllLines(RULES.resolve("index.txt"))).isEqualTo(found);
        }
    }

    @Test
    void everyRuleSaysAboveItWhyInTheWorld() {
        for (var file : StandardRules.files()) {
            var lines = file.text().lines().toList();
            for (int i = 1; i < lines.size(); i++) {
                if (lines.get(i).startsWith("rule ")) {
                    assertThat(lines.get(i - 1)).as(file.path() + ":" + (i + 1)).startsWith("// ");
                }
            }
        }
    }

    @Test
    void everyPackHasRules() {
        assertThat(RuleBook.standard().rules().stream().map(RuleInfo::pack).distinct())
                .containsExactlyInAnyOrder(
                        "barrier",
                        "priority",
                        "need",
                        "tactic",
                        "compliance",
                        "effect",
                        "landscape",
                        "contact",
                        "care",
                        "price",
                        "measure",
                        "review");
        assertThat(RuleBook.standard().rules()).hasSizeGreaterThanOrEqualTo(250);
    }
}
