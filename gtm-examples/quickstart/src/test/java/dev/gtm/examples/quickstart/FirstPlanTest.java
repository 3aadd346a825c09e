package dev.gtm.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The README's program is this program, has at most fifteen lines, and prints what the README says it prints. */
class FirstPlanTest {

    private static final Path SOURCE = Path.of("src/main/java/dev/gtm/examples/quickstart/FirstPlan.java");
    private static final Path README = Path.of("../../README.md");

    @Test
    void theReadmeShowsThisProgram() throws IOException {
        assertThat(Files.readString(README)).contains("```java\n" + program() + "```");
        assertThat(program().lines()).hasSizeLessThanOrEqualTo(15);
    }

    @Test
    void theReadmeShowsItsOutput() throws IOException {
        assertThat(Files.readString(README)).contains("```text\n" + output() + "```");
    }

    private static String program() throws IOException {
        var source = Files.readString(SOURCE);
        return source.substring(source.indexOf("import"), source.indexOf("// spotless:on"));
    }

    private static String output() {
        var bytes = new ByteArrayOutputStream();
        var out = System.out;
        System.setOut(new PrintStream(bytes, true, StandardCharsets.UTF_8));
        try {
            FirstPlan.main(new String[0]);
        } finally {
            System.setOut(out);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace("\r\n", "\n");
    }
}
