package dev.gtm.rules.internal;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.diagnostic.Finding;
import dev.gtm.diagnostic.Location;
import dev.gtm.diagnostic.NearestName;
import dev.gtm.io.ReadLimits;
import dev.gtm.io.TextFile;
import dev.gtm.io.UnreadableException;
import dev.gtm.quantity.Sorted;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Rules that a user keeps in folders.
 *
 * @param files the rule files
 * @param english the English sentences by rule id
 * @param japanese the Japanese sentences by rule id
 * @param saidIn in which file each rule id has a sentence
 */
public record OwnRules(
        List<RuleFile> files, Map<String, String> english, Map<String, String> japanese, Map<String, String> saidIn) {

    private static final ReadLimits LIMITS = new ReadLimits(1024 * 1024, 64, 100_000);

    public OwnRules {
        files = List.copyOf(files);
        english = Map.copyOf(english);
        japanese = Map.copyOf(japanese);
        saidIn = Sorted.map(saidIn);
    }

    /**
     * Reads folders and what lies below them.
     *
     * @throws BadRulesException if there is no such folder, no rule file in it, or a file cannot be read
     */
    public static OwnRules read(List<Path> folders) {
        var reading = new Reading();
        folders.forEach(reading::folder);
        if (!reading.problems.isEmpty()) {
            throw new BadRulesException(reading.problems);
        }
        return new OwnRules(reading.files, reading.english, reading.japanese, reading.saidIn);
    }

    /**
     * A book's rules and these.
     *
     * @throws BadRulesException if anything is wrong with them, or a sentence belongs to none of them
     */
    public RuleSet addTo(RuleSet rules) {
        var all = rules.with(files, english, japanese);
        var own = new TreeSet<>(all.rules().keySet());
        own.removeAll(rules.rules().keySet());
        var strangers = saidIn.entrySet().stream()
                .filter(entry -> !own.contains(entry.getKey()))
                .map(entry -> Diagnostic.error(
                        Location.startOf(entry.getValue()),
                        new Finding(
                                "UNKNOWN_RULE",
                                "",
                                entry.getKey(),
                                "takes sentences of the rules beside it",
                                NearestName.of(entry.getKey(), own))))
                .toList();
        if (!strangers.isEmpty()) {
            throw new BadRulesException(strangers);
        }
        return all;
    }

    /** Takes in folders, noting every problem. */
    private static final class Reading {

        private final List<RuleFile> files = new ArrayList<>();
        private final Map<String, String> english = new TreeMap<>();
        private final Map<String, String> japanese = new TreeMap<>();
        private final Map<String, String> saidIn = new TreeMap<>();
        private final List<Diagnostic> problems = new ArrayList<>();

        void folder(Path folder) {
            if (!Files.isDirectory(folder)) {
                refuse(folder, "NO_FOLDER", "takes a folder with .drl files");
                return;
            }
            int before = files.size() + problems.size();
            try (Stream<Path> paths = Files.walk(folder)) {
                paths.filter(Files::isRegularFile).sorted().forEach(path -> file(folder, path));
            } catch (IOException | UncheckedIOException e) {
                refuse(folder, "CANNOT_READ", "the folder cannot be read: " + e.getMessage());
            }
            if (files.size() + problems.size() == before) {
                refuse(folder, "NO_RULES", "there is no .drl file in this folder");
            }
        }

        private void file(Path folder, Path path) {
            var name = String.valueOf(path.getFileName());
            try {
                if (name.endsWith(".drl")) {
                    files.add(new RuleFile(slashed(path), slashed(folder.relativize(path)), text(path)));
                } else if (name.equals("because.properties")) {
                    sentences(path, english);
                } else if (name.equals("because_ja.properties")) {
                    sentences(path, japanese);
                }
            } catch (UnreadableException e) {
                problems.addAll(e.diagnostics());
            } catch (IllegalArgumentException e) {
                refuse(path, "BAD_SENTENCES", "does not parse: " + e.getMessage());
            }
        }

        private void sentences(Path path, Map<String, String> into) {
            var said = Sentences.parse(text(path));
            into.putAll(said);
            said.keySet().forEach(id -> saidIn.put(id, slashed(path)));
        }

        private void refuse(Path path, String code, String message) {
            problems.add(Diagnostic.error(Location.startOf(slashed(path)), Finding.of(code, "", null, message)));
        }

        private static String text(Path path) {
            return TextFile.read(path, LIMITS).text();
        }

        private static String slashed(Path path) {
            return path.toString().replace('\\', '/');
        }
    }
}
