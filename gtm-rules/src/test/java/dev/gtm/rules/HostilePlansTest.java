package dev.gtm.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.gtm.diagnostic.InvalidValueException;
import dev.gtm.investment.SizingPolicy;
import dev.gtm.io.BriefReader;
import dev.gtm.io.PlanReader;
import dev.gtm.io.PlanWriter;
import dev.gtm.io.ReadLimits;
import dev.gtm.io.UnreadableException;
import dev.gtm.outcome.EventObservation;
import dev.gtm.outcome.KpiObservation;
import dev.gtm.outcome.Observations;
import dev.gtm.outcome.RateObservation;
import dev.gtm.plan.Brief;
import dev.gtm.plan.PlanSummary;
import dev.gtm.progress.ProgressListener;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever a file says, the answer is a plan or problems that stand in it; and what was read never breaks what follows. */
class HostilePlansTest {

    private static final int MUTANTS = 4_000;
    private static final int ADAPTED = 60;
    private static final int MOST_CHANGES = 3;
    private static final Pattern VALUE = Pattern.compile("(?<=: )[^,\\n{\\[]+|(?<=\")[^\"\\n]*(?=\" :)");

    /** What may stand where something else was expected. */
    private static final List<String> ODDITIES = List.of(
            "1e999",
            "-1e999",
            "1e-999",
            "-1",
            "0",
            "1.5",
            "2147483648",
            "99999999999999999999999999",
            "NaN",
            "null",
            "true",
            "\"\"",
            "\" \"",
            "\"x\"",
            "\"0.5\"",
            "\"\\u0000\"",
            "{}",
            "[]",
            "[[[[[]]]]]",
            "{\"a\":{\"b\":[1,\"c\"]}}",
            "\"計画\"",
            "\"\\ud800\"",
            "'",
            "}",
            ",");

    private static final Brief BRIEF =
            BriefReader.ofDefaults().read(Path.of("../gtm-examples/workbench/briefs/jp-targeted-oncology.yaml"));
    private static final Planner PLANNER =
            Planner.ofDefaults().with(SizingPolicy.ofDefaults().withFrontier(0).withDraws(0));
    private static final String PLAN = PlanWriter.ofDefaults()
            .toJson(PLANNER.adapt(
                            PLANNER.plan(BRIEF),
                            new Observations(
                                    List.of(
                                            new RateObservation("TEST_ORDER", "REGIONAL", 1, 30, 40),
                                            new RateObservation("START", "URBAN", 2, 33, 40)),
                                    List.of(new KpiObservation("webinar attendance", 1, 240, 1)),
                                    List.of(new EventObservation("NEWS", 2))))
                    .plan());

    @Test
    void aChangedPlanIsReadOrRefusedAndNothingElse() {
        var random = new Random(20_261_122);
        int read = 0;
        for (int i = 0; i < MUTANTS; i++) {
            read += reads(mutant(PLAN, random)) == null ? 0 : 1;
        }
        assertThat(read).as("some are still plans, most are not").isBetween(MUTANTS / 20, MUTANTS);
    }

    /** The parts that it takes to go on, where most of a plan's text is no longer in the way of the changes. */
    @Test
    void aChangedMemoryIsReadOrRefusedAndNothingElse() {
        var random = new Random(7);
        var memory =
                "{\"plan\" : {\"brief\" : \"b\",\n\"seed\" : 3\n},\n\"investment\" : " + "{\"status\" : \"OPTIMAL\",\n"
                        + "\"levels\" : {\n\"A1\" : 3\n}\n, \"patients\" : 3.5\n, \"cost\" : 12\n},\n"
                        + PLAN.substring(PLAN.indexOf("\"learned\" :"));
        assertThat(reads(memory)).isNotNull();
        for (int i = 0; i < MUTANTS; i++) {
            reads(mutant(memory, random));
        }
    }

    @Test
    void whatWasReadNeverBreaksWhatFollows() {
        var random = new Random(11);
        int adapted = 0;
        for (int i = 0; adapted < ADAPTED; i++) {
            var summary = reads(mutant(PLAN, random));
            if (summary != null) {
                adapted++;
                try {
                    var adaptation = PLANNER.adapt(BRIEF, summary, Observations.none(), ProgressListener.none());
                    assertThat(PlanWriter.ofDefaults().toJson(adaptation)).isNotEmpty();
                } catch (InvalidValueException refused) {
                    assertThat(refused.field()).as("mutant %d", i).isIn("brief", "learned", "levels");
                }
            }
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    "seed" : 0         | "seed" : "x"        | plan.seed
                    "A1" : 5           | "A1" : 5.5          | investment.levels.A1
                    "strength" : 60    | "strength" : 1e999  | learned[
                    "count" : 30       | "count" : 41        | observed[1].count
                    "month" : 1,       | "month" : 0,        | month
                    """)
    void whatIsOutOfRangeIsToldWithItsLine(String was, String is, String path) {
        assertThat(PLAN).contains(was);
        var changed = PLAN.replace(was, is);
        var thrown = catchThrowableOfType(
                UnreadableException.class, () -> PlanReader.ofDefaults().read("plan.json", changed));
        assertThat(thrown.diagnostics()).singleElement().satisfies(problem -> {
            assertThat(problem.finding().path()).contains(path);
            var line = changed.split("\n", -1)[problem.where().line() - 1];
            assertThat(line.strip()).startsWith(is.substring(0, is.indexOf(':')));
        });
    }

    @Test
    void whatIsTooDeepOrTooMuchIsRefused() {
        assertThat(refusal("{\"plan\":{\"brief\":\"b\"},\"x\":" + "[".repeat(5_000) + "]".repeat(5_000) + "}"))
                .contains("SYNTAX");
        assertThat(refusal("{\"plan\":{\"brief\":\"b\"},\"x\":[" + "{},".repeat(1_500_000) + "{}]}"))
                .contains("SYNTAX");
        assertThat(refusal("{\"plan\":{\"brief\":\"b\",\"seed\":" + "9".repeat(100_000) + "}}"))
                .contains("SYNTAX");
        var small = new ReadLimits(1_000_000, 64, 100);
        assertThat(catchThrowableOfType(
                        UnreadableException.class, () -> PlanReader.of(small).read("plan.json", PLAN)))
                .isNotNull();
    }

    private static String refusal(String text) {
        return catchThrowableOfType(
                        UnreadableException.class, () -> PlanReader.ofDefaults().read("plan.json", text))
                .getMessage();
    }

    /** The plan that a text holds, or null if it was refused as it should be. */
    private static @Nullable PlanSummary reads(String text) {
        try {
            return PlanReader.ofDefaults().read("plan.json", text);
        } catch (UnreadableException refused) {
            int lines = text.split("\r\n|[\n\r]", -1).length;
            assertThat(refused.diagnostics())
                    .isNotEmpty()
                    .allSatisfy(problem -> assertThat(problem.where().line()).isBetween(1, lines));
            return null;
        }
    }

    private static String mutant(String text, Random random) {
        var changed = text;
        for (int i = random.nextInt(MOST_CHANGES); i >= 0; i--) {
            changed = changed(changed, random);
        }
        return changed;
    }

    private static String changed(String text, Random random) {
        if (text.isEmpty()) {
            return text;
        }
        int at = random.nextInt(text.length());
        int to = Math.min(text.length(), at + 1 + random.nextInt(40));
        var odd = ODDITIES.get(random.nextInt(ODDITIES.size()));
        return switch (random.nextInt(8)) {
            case 0 -> text.substring(0, at);
            case 1 -> text.substring(0, at) + text.substring(to);
            case 2 -> text.substring(0, to) + text.substring(at);
            case 3 -> text.substring(0, at) + odd + text.substring(at);
            default -> withOtherValue(text, at, odd);
        };
    }

    /** Another value in place of the next one, so that the text remains JSON more often than not. */
    private static String withOtherValue(String text, int from, String value) {
        var next = VALUE.matcher(text);
        if (!next.find(from)) {
            return text;
        }
        return text.substring(0, next.start()) + value + text.substring(next.end());
    }
}
