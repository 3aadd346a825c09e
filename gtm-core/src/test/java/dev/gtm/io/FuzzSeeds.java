package dev.gtm.io;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What fuzzing begins with: the files that people wrote, and the words that a brief is made of. */
final class FuzzSeeds {

    private static final Pattern NAME = Pattern.compile("\\b[a-zA-Z]+: ?");
    private static final int LONGEST_WORD = 64;

    private FuzzSeeds() {}

    /**
     * Copies the files of a format into a folder; for JSON also those in YAML, as the same in JSON.
     *
     * @param format the ending of the files
     */
    static void write(String format, List<Path> sources, Path folder) throws IOException {
        Files.createDirectories(folder);
        int count = 0;
        for (var text : texts(format, sources)) {
            Files.write(folder.resolve("seed-" + count++), text);
        }
    }

    /** Writes the names, the constants and the signs of a brief as a dictionary of libFuzzer. */
    static void writeDictionary(Path file) throws IOException {
        var words = new TreeSet<String>();
        NAME.matcher(Briefs.FULL).results().forEach(name -> words.add(name.group()));
        for (var constant : constants()) {
            words.add(constant.substring(constant.indexOf('.') + 1));
        }
        words.addAll(BriefReaderProperties.ODDITIES);
        words.removeIf(word -> word.isEmpty() || word.getBytes(UTF_8).length > LONGEST_WORD);
        Files.write(file, words.stream().map(FuzzSeeds::quoted).toList());
    }

    private static List<byte[]> texts(String format, List<Path> sources) throws IOException {
        var texts = new ArrayList<byte[]>();
        for (var source : sources) {
            try (var files = Files.walk(source)) {
                for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                    if (file.toString().endsWith("." + format)) {
                        texts.add(Files.readAllBytes(file));
                    } else if (format.equals("json") && file.toString().endsWith(".yaml")) {
                        texts.addAll(inJson(Files.readAllBytes(file)));
                    }
                }
            }
        }
        return texts;
    }

    /** The same in JSON, or nothing if it cannot be told in JSON. */
    private static List<byte[]> inJson(byte[] yaml) {
        try {
            var tree = new YAMLMapper().readTree(yaml);
            return List.of(new JsonMapper().writerWithDefaultPrettyPrinter().writeValueAsBytes(tree));
        } catch (JacksonException e) {
            return List.of();
        }
    }

    private static Iterable<String> constants() throws IOException {
        var labels = new Properties();
        try (var in =
                Objects.requireNonNull(FuzzSeeds.class.getResourceAsStream("/dev/gtm/language/labels.properties"))) {
            labels.load(in);
        }
        return labels.stringPropertyNames();
    }

    private static String quoted(String word) {
        var quoted = new StringBuilder("\"");
        for (byte b : word.getBytes(UTF_8)) {
            quoted.append(b == '_' || Character.isLetterOrDigit(b) ? "" + (char) b : "\\x%02X".formatted(b));
        }
        return quoted.append('"').toString();
    }
}
