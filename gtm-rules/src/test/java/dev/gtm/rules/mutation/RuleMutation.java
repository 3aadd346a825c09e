package dev.gtm.rules.mutation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Changes the rules of the standard book and reports which changes its cases do not notice. Run by the profile mutation:
 * with a number it looks at so many changes by a seed, without one at all of them.
 */
public final class RuleMutation {

    private static final double ENOUGH = 0.9;
    private static final long SEED = 20_261_122;
    private static final String EQUIVALENT = "/dev/gtm/rules/mutation/equivalent.txt";

    private RuleMutation() {}

    /**
     * Checks; ends with status 1 if too many changes go unnoticed.
     *
     * @param args the folder for the report, how many changes to look at ({@code all} for all of them)
     */
    public static void main(String[] args) {
        var all = MutationCheck.all();
        var chosen = args[1].equals("all") ? all : MutationCheck.sample(all, Integer.parseInt(args[1]), SEED);
        var outcome = new MutationCheck().check(chosen);
        var equivalent = equivalent();
        var survivors = new ArrayList<String>();
        int excused = 0;
        for (var survivor : outcome.survivors()) {
            if (equivalent.contains(survivor.toString())) {
                excused++;
            } else {
                survivors.add(survivor.toString());
            }
        }
        int counted = outcome.killed().size() + survivors.size();
        double share = counted == 0 ? 0 : (double) outcome.killed().size() / counted;
        var summary =
                "Rule mutation: %d of %d changes noticed by the cases (%.1f %%), %d equivalent, %d do not compile, of %d in all."
                        .formatted(
                                outcome.killed().size(),
                                counted,
                                share * 100,
                                excused,
                                outcome.invalid().size(),
                                all.size());
        var lines = Stream.concat(
                        Stream.of(summary, "Not noticed:"),
                        Stream.concat(
                                survivors.stream().sorted(),
                                Stream.concat(
                                        Stream.of("Do not compile:"),
                                        outcome.invalid().stream()
                                                .map(Mutation::toString)
                                                .sorted())))
                .toList();
        write(Path.of(args[0]), lines);
        survivors.stream().sorted().forEach(survivor -> System.out.println("not noticed: " + survivor));
        System.out.println(summary);
        if (share < ENOUGH) {
            System.exit(1);
        }
    }

    /** Changes that change nothing, each in a line, with the reason after a bar. */
    private static List<String> equivalent() {
        try (var in = RuleMutation.class.getResourceAsStream(EQUIVALENT)) {
            return in == null
                    ? List.of()
                    : new String(in.readAllBytes(), StandardCharsets.UTF_8)
                            .lines()
                            .map(line -> line.split(" \\| ")[0].strip())
                            .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path folder, List<String> lines) {
        try {
            Files.createDirectories(folder);
            Files.write(folder.resolve("rule-mutation.txt"), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
