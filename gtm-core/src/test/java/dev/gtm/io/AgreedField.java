package dev.gtm.io;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A field of the brief as the agreed forms of input and output name it, in the table of {@code interfaces.md}.
 *
 * @param block the row it stands in
 * @param name its name
 * @param required whether it bears the mark of those that must be there
 * @param details what stands behind it in braces, brackets and parentheses
 */
record AgreedField(String block, String name, boolean required, String details) {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| ([a-z]+)(?: \\([^)]*\\))? \\| (.*) \\|$");
    private static final Pattern FIELD =
            Pattern.compile("(•?)([a-z][A-Za-z]*)((?:\\s*(?:\\{[^}]*}|\\[[^]]*]|\\([^)]*\\)))*)");
    private static final Pattern SHAPE = Pattern.compile("\\{([^}]*)}");
    private static final Pattern CONSTANT = Pattern.compile("\\b[A-Z]+(_[A-Z]+)*\\b(?!\\.)");

    /** Every field of every row. */
    static List<AgreedField> all() {
        var table = section("## The brief");
        return ROW.matcher(table)
                .results()
                .filter(row -> !row.group(1).equals("block"))
                .flatMap(row -> fields(row.group(1), row.group(2)))
                .toList();
    }

    /** The names in each of the shapes behind it; a shape that says what one name stands for is a map by ids and has none. */
    List<Set<String>> shapes() {
        return SHAPE.matcher(details)
                .results()
                .map(shape -> shape.group(1))
                .filter(shape -> !shape.matches("\\w+: [^,]*"))
                .map(shape -> Arrays.stream(shape.split("[,/]"))
                        .map(name -> name.strip().split("[ :]")[0])
                        .collect(Collectors.toSet()))
                .toList();
    }

    /** The words in capitals behind it, but for the names of files. */
    Set<String> constants() {
        return CONSTANT.matcher(details)
                .results()
                .map(constant -> constant.group())
                .collect(Collectors.toSet());
    }

    private static Stream<AgreedField> fields(String block, String text) {
        return FIELD.matcher(text)
                .results()
                .map(field ->
                        new AgreedField(block, field.group(2), !field.group(1).isEmpty(), field.group(3)))
                .filter(field -> !field.name().equals("or"));
    }

    private static String section(String heading) {
        try (var in = Objects.requireNonNull(AgreedField.class.getResourceAsStream("interfaces.md"))) {
            var text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int begin = text.indexOf(heading);
            int end = text.indexOf("\n## ", begin);
            return text.substring(begin, end < 0 ? text.length() : end);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String toString() {
        return block + "." + name;
    }
}
