package dev.gtm.rules.internal;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.diagnostic.Finding;
import dev.gtm.diagnostic.Location;
import dev.gtm.io.ReadLimits;
import dev.gtm.io.TextFile;
import dev.gtm.io.UnreadableException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Rules that a user keeps in a folder.
 *
 * @param files the rule files
 * @param english the English sentences by rule id
 * @param japanese the Japanese sentences by rule id
 */
public record OwnRules(List<RuleFile> files, Map<String, String> english, Map<String, String> japanese) {

    private static final ReadLimits LIMITS = new ReadLimits(1024 * 1024, 64, 100_000);

    public OwnRules {
        files = List.copyOf(files);
        english = Map.copyOf(english);
        japanese = Map.copyOf(japanese);
    }

    /**
     * Reads a folder and what lies below it.
     *
     * @throws BadRulesException if there is no such folder, no rule file in it, or a file cannot be read
     */
    public static OwnRules read(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw refused(folder, "NO_FOLDER", "takes a folder with .drl files");
        }
        var files = new ArrayList<RuleFile>();
        var english = new TreeMap<String, String>();
        var japanese = new TreeMap<String, String>();
        var problems = new ArrayList<Diagnostic>();
        for (var path : below(folder)) {
            var name = String.valueOf(path.getFileName());
            try {
                if (name.endsWith(".drl")) {
                    files.add(new RuleFile(slashed(path), text(path)));
                } else if (name.equals("because.properties")) {
                    english.putAll(Sentences.parse(text(path)));
                } else if (name.equals("because_ja.properties")) {
                    japanese.putAll(Sentences.parse(text(path)));
                }
            } catch (UnreadableException e) {
                problems.addAll(e.diagnostics());
            } catch (IllegalArgumentException e) {
                problems.addAll(refused(path, "BAD_SENTENCES", "does not parse: " + e.getMessage())
                        .diagnostics());
            }
        }
        if (files.isEmpty() && problems.isEmpty()) {
            throw refused(folder, "NO_RULES", "there is no .drl file in this folder");
        }
        if (!problems.isEmpty()) {
            throw new BadRulesException(problems);
        }
        return new OwnRules(files, english, japanese);
    }

    /** A book's rules and these. */
    public RuleSet addTo(RuleSet rules) {
        return rules.with(files, english, japanese);
    }

    private static String text(Path path) {
        return TextFile.read(path, LIMITS).text();
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }

    private static List<Path> below(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            return paths.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw refused(folder, "CANNOT_READ", "the folder cannot be read: " + e.getMessage());
        }
    }

    private static BadRulesException refused(Path folder, String code, String message) {
        return new BadRulesException(
                List.of(Diagnostic.error(Location.startOf(slashed(folder)), Finding.of(code, "", null, message))));
    }
}
