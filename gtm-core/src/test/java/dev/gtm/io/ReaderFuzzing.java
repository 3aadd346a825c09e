package dev.gtm.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Fuzzes the readers one after the other, each in a process of its own with little memory; the profile {@code fuzz} runs it.
 *
 * <p>Everything lies below one folder: what was found in {@code findings/}, the inputs that reached new code in
 * {@code corpus/}, all that was said in {@code *.log}. The next run tries the findings first, so it fails until they are mended.
 */
final class ReaderFuzzing {

    /** Little enough to notice what grows without bounds, enough for as much as the limits of a reader let in. */
    private static final String MEMORY = "-Xmx256m";

    private static final String DICTIONARY = "brief.dict";

    /** Loops that would drown the signal, and the contract, which is not what is fuzzed. */
    private static final String NO_GUIDES = "dev.gtm.diagnostic.NearestName:dev.gtm.io.ReaderContract*";

    /** The progress, without a line for each class and each new input. */
    private static final Pattern NOISE = Pattern.compile(
            "INFO: (Instrumented|Loaded|New number|Not using|found LLVM|libFuzzer).*|#\\d+\\s+(NEW|REDUCE|RELOAD) .*"
                    + "|OpenJDK .*|#{6} .*|\".*# Uses: .*");

    /** What is fuzzed, and who parses it: whose branches guide the fuzzing besides ours. */
    private enum Target {
        YAML(FuzzTargets.Yaml.class, "org.snakeyaml.engine.v2.parser.**:org.snakeyaml.engine.v2.scanner.**"),
        JSON(FuzzTargets.Json.class, "tools.jackson.core.json.*"),
        CSV(FuzzTargets.Csv.class, "tools.jackson.dataformat.csv.**");

        private final Class<?> type;
        private final String guides;

        Target(Class<?> type, String parser) {
            this.type = type;
            this.guides = "dev.gtm.**:" + parser;
        }

        /** Its name as a file ending. */
        String format() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private final Path folder;

    private ReaderFuzzing(Path folder) {
        this.folder = folder;
    }

    /**
     * Exits with 1 if something was found.
     *
     * @param args the folder for everything; how long in all, such as 1m; what to fuzz, such as yaml,json,csv; where to look for
     *     seeds
     */
    public static void main(String[] args) throws IOException, InterruptedException {
        var fuzzing = new ReaderFuzzing(Path.of(args[0]).toAbsolutePath());
        var targets = Arrays.stream(args[2].toUpperCase(Locale.ROOT).split(","))
                .map(Target::valueOf)
                .toList();
        var each = Duration.parse("PT" + args[1]).dividedBy(targets.size());
        var sources = Arrays.stream(args).skip(3).map(Path::of).toList();
        boolean sound = fuzzing.runs("hostile", List.of(HostileTexts.class.getName()));
        for (var target : targets) {
            sound &= fuzzing.fuzzes(target, each, sources);
        }
        if (!sound) {
            System.out.println("--- found something: the input lies in findings/, what was said of it in *.log");
            System.exit(1);
        }
    }

    private boolean fuzzes(Target target, Duration duration, List<Path> sources)
            throws IOException, InterruptedException {
        var format = target.format();
        var corpus = folderFor("corpus", format);
        var findings = folderFor("findings", format);
        var seeds = folderFor("seeds", format);
        FuzzSeeds.write(format, sources, folder.resolve(seeds));
        FuzzSeeds.writeDictionary(folder.resolve(DICTIONARY));
        return runs(
                format,
                List.of(
                        "com.code_intelligence.jazzer.Jazzer",
                        "--target_class=" + target.type.getName(),
                        "--instrumentation_includes=" + target.guides,
                        "--instrumentation_excludes=" + NO_GUIDES,
                        "--custom_hook_includes=" + target.guides,
                        "--custom_hook_excludes=" + NO_GUIDES,
                        "--trace=cov", // comparisons cost half the speed, and the dictionary knows what they would find
                        "--disabled_hooks=com.code_intelligence.jazzer.sanitizers.RegexRoadblocks", // nine tenths of it
                        "--reproducer_path=.",
                        "-artifact_prefix=" + findings + "/",
                        "-dict=" + DICTIONARY,
                        "-max_total_time=" + Math.max(1, duration.toSeconds()),
                        "-timeout=10",
                        "-rss_limit_mb=1024",
                        "-print_final_stats=1",
                        corpus,
                        findings,
                        seeds));
    }

    /** A folder within that of everything; those who report of it name it so, on whatever machine. */
    private String folderFor(String what, String format) throws IOException {
        Files.createDirectories(folder.resolve(what).resolve(format));
        return what + "/" + format;
    }

    private boolean runs(String name, List<String> arguments) throws IOException, InterruptedException {
        System.out.println("--- " + name);
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var temporary = Files.createDirectories(folder.resolve("tmp"));
        var command = new ArrayList<>(List.of(java, MEMORY, "-XX:+UseSerialGC", "-Djava.io.tmpdir=" + temporary));
        command.addAll(List.of("-classpath", System.getProperty("java.class.path")));
        command.addAll(arguments);
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        try (var said = process.inputReader();
                var log = Files.newBufferedWriter(folder.resolve(name + ".log"))) {
            for (var line = said.readLine(); line != null; line = said.readLine()) {
                log.append(line).append('\n');
                if (!NOISE.matcher(line).matches()) {
                    System.out.println(line);
                }
            }
        }
        return process.waitFor() == 0;
    }
}
