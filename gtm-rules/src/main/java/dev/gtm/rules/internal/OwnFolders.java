package dev.gtm.rules.internal;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.diagnostic.Finding;
import dev.gtm.diagnostic.Location;
import dev.gtm.io.ReadLimits;
import dev.gtm.io.TextFile;
import dev.gtm.io.UnreadableException;
import dev.gtm.rules.table.RuleTables;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Reads what users keep in folders, within bounds, noting every problem. */
final class OwnFolders {

    private static final ReadLimits LIMITS = new ReadLimits(1024 * 1024, 64, 100_000);
    private static final int MOST_FILES = 2_000;
    private static final int MOST_CHARACTERS = 16 * 1024 * 1024;

    private final boolean trusted;
    private final List<RuleFile> files = new ArrayList<>();
    private final Map<String, String> english = new TreeMap<>();
    private final Map<String, String> japanese = new TreeMap<>();
    private final Map<String, Location> saidAt = new TreeMap<>();
    private final List<TextFile> tables = new ArrayList<>();
    private final Map<String, TextFile> cases = new TreeMap<>();
    private final List<Diagnostic> problems = new ArrayList<>();
    private final List<Diagnostic> strays = new ArrayList<>();
    private int characters;

    private OwnFolders(boolean trusted) {
        this.trusted = trusted;
    }

    static OwnRules read(List<Path> folders, boolean trusted) {
        var reading = new OwnFolders(trusted);
        folders.forEach(reading::folder);
        return new OwnRules(
                reading.files,
                reading.english,
                reading.japanese,
                reading.saidAt,
                reading.tables,
                reading.cases,
                reading.problems,
                reading.strays);
    }

    private void folder(Path folder) {
        if (!Files.isDirectory(folder)) {
            refuse(folder, "NO_FOLDER", "takes a folder with .drl files");
            return;
        }
        int before = files.size() + tables.size() + problems.size();
        try (Stream<Path> walk = Files.walk(folder)) {
            var found = walk.filter(Files::isRegularFile)
                    .limit(MOST_FILES + 1L)
                    .sorted()
                    .toList();
            if (found.size() > MOST_FILES) {
                refuse(folder, "TOO_MANY_FILES", "takes a folder of at most " + MOST_FILES + " files");
                return;
            }
            found.forEach(path -> file(folder, path));
        } catch (IOException | UncheckedIOException e) {
            refuse(folder, "CANNOT_READ", "the folder cannot be read");
        }
        if (files.size() + tables.size() + problems.size() == before) {
            refuse(folder, "NO_RULES", "there is no .drl file in this folder, and no table");
        }
    }

    private void file(Path folder, Path path) {
        var name = String.valueOf(path.getFileName());
        try {
            if (name.endsWith(".drl")) {
                files.add(new RuleFile(
                        slashed(path),
                        slashed(folder.relativize(path)),
                        text(path).text(),
                        trusted));
            } else if (name.endsWith(".cases.yaml")) {
                cases.put(slashed(path).replaceFirst("\\.cases\\.yaml$", ".drl"), text(path));
            } else if (name.equals("because.properties")) {
                sentences(text(path), english);
            } else if (name.equals("because_ja.properties")) {
                sentences(text(path), japanese);
            } else if (RuleTables.names().contains(name)) {
                tables.add(text(path));
            } else {
                StrayFile.problem(path, slashed(path)).ifPresent(strays::add);
            }
        } catch (UnreadableException e) {
            problems.addAll(e.diagnostics());
        } catch (IllegalArgumentException e) {
            refuse(path, "BAD_SENTENCES", "holds a unicode escape that is none");
        }
    }

    private void sentences(TextFile file, Map<String, String> into) {
        var said = Sentences.parse(file.text());
        into.putAll(said);
        said.keySet().forEach(id -> saidAt.put(id, placeOf(id, file)));
    }

    private static Location placeOf(String key, TextFile file) {
        int line = 0;
        for (var text : file.text().lines().toList()) {
            line++;
            int begin = text.length() - text.stripLeading().length();
            int end = begin + key.length();
            boolean here =
                    text.startsWith(key, begin) && (end == text.length() || "=: \t".indexOf(text.charAt(end)) >= 0);
            if (here) {
                return new Location(file.name(), line, begin + 1, end + 1);
            }
        }
        return Location.startOf(file.name());
    }

    private void refuse(Path path, String code, String message) {
        problems.add(Diagnostic.error(Location.startOf(slashed(path)), Finding.of(code, "", null, message)));
    }

    private TextFile text(Path path) {
        var read = TextFile.read(path, LIMITS);
        characters += read.text().length();
        if (characters > MOST_CHARACTERS) {
            throw new UnreadableException(List.of(Diagnostic.error(
                    Location.startOf(slashed(path)),
                    Finding.of(
                            "TOO_LARGE",
                            "",
                            null,
                            "all files together take at most " + MOST_CHARACTERS + " characters"))));
        }
        return new TextFile(slashed(path), read.text());
    }

    private static String slashed(Path path) {
        return path.toString().replace('\\', '/');
    }
}
