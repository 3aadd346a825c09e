package dev.gtm.io;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Short texts that ask for much memory and time; too many bytes for fuzzing to come upon. */
final class HostileTexts {

    private static final String TOP = """
            brief: b
            market: US
            currency: USD
            horizonMonths: 12
            asOf: 2026-11-01
            product: {name: x, status: ON_LABEL}
            """;

    private HostileTexts() {}

    /** Reads them all; to be run with little memory. */
    public static void main(String[] none) {
        all().forEach(text -> ReaderContract.holdsForBrief("hostile.yaml", text.getBytes(UTF_8)));
    }

    private static List<String> all() {
        var block = "&x {" + many(200, i -> "n" + i + ": 1") + "}";
        var longNames = "&x {" + many(30, i -> "n" + i + "x".repeat(1_000) + ": 1") + "}";
        var rates = "&x {id: A, stage: TESTING, rate: {" + many(600, i -> "s" + i + ": 0.5") + "}}";
        var segments = "&x {id: A, stakeholder: B, step: C, statement: D, segments: [" + many(500, i -> "s" + i) + "]}";
        var effects = "&x {id: A, unit: B, effects: [" + many(400, i -> "{step: C, max: 1}") + "]}";
        var constants = "&x {name: A, status: ON_LABEL, traits: [" + many(200_000, i -> "ORALLY") + "]}";
        var id = "i".repeat(50);
        return List.of(
                "segments: [" + block + ", *x ".repeat(6_000) + "]",
                "segments: [" + longNames + ", *x ".repeat(4_000) + "]",
                TOP + "journey: [" + rates + ", *x ".repeat(3_200) + "]",
                TOP + "behaviors: [" + segments + ", *x ".repeat(3_500) + "]",
                TOP + "interventions: [" + effects + ", *x ".repeat(1_500) + "]",
                "product: " + constants,
                "segments: [" + many(200_000, i -> "1") + "]",
                TOP + "competitors: [{id: A, behaviors: [" + many(200_000, i -> "b" + i) + "]}]",
                TOP + "segments: [" + many(5_000, i -> "{id: " + id + i + ", patients: 1}") + "]\n"
                        + "competitors: [{id: A, behaviors: [" + many(2_000, i -> "j".repeat(50) + i) + "]}]\n"
                        + "behaviors: [{id: A, stakeholder: B, step: C, statement: D, segments: ["
                        + many(2_000, i -> "j".repeat(50) + i) + "]}]");
    }

    private static String many(int count, IntFunction<String> each) {
        return IntStream.range(0, count).mapToObj(each).collect(joining(", "));
    }
}
