package dev.gtm.rules.internal;

import dev.gtm.io.ReadLimits;
import dev.gtm.io.TextFile;
import dev.gtm.rules.table.RuleTables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The rules that come with the library. They are found by an index and read as bytes, never by scanning the class path,
 * which fat jars break.
 */
public final class StandardRules {

    private static final String ROOT = "/dev/gtm/rules/";
    private static final String INDEX = "index.txt";

    private StandardRules() {}

    /** Reads, checks and compiles them. */
    public static RuleSet load() {
        return RuleSet.compile(
                files(), sentences("because.properties"), sentences("because_ja.properties"), RuleTables.standard());
    }

    /** The rule files, in the order of the index. */
    public static List<RuleFile> files() {
        var files = new ArrayList<RuleFile>();
        read(INDEX)
                .lines()
                .filter(path -> path.endsWith(".drl"))
                .forEach(path -> files.add(new RuleFile(path, read(path))));
        return files;
    }

    /** The cases beside the rules, in the order of the index. */
    public static List<TextFile> cases() {
        return files().stream()
                .map(file -> file.path().replaceFirst("\\.drl$", ".cases.yaml"))
                .filter(path -> StandardRules.class.getResource(ROOT + path) != null)
                .map(path -> new TextFile(path, read(path)))
                .toList();
    }

    private static Map<String, String> sentences(String name) {
        var all = new TreeMap<String, String>();
        read(INDEX)
                .lines()
                .filter(path -> path.endsWith("/" + name))
                .forEach(path -> all.putAll(Sentences.parse(read(path))));
        return all;
    }

    private static String read(String path) {
        try (var in = StandardRules.class.getResourceAsStream(ROOT + path)) {
            if (in == null) {
                throw new IllegalStateException("Resource " + ROOT + path + " is missing. Maybe a jar was cut short.");
            }
            return TextFile.read(path, in, ReadLimits.ofDefaults()).text();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
