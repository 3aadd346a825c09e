package dev.gtm.io;

import static org.assertj.core.api.Assertions.assertThat;

import dev.gtm.diagnostic.Diagnostic;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** For each {@link BrokenBrief}: all that is found, exactly where, and nothing else. */
class BrokenBriefsTest {

    /** Where the offending token is a name. */
    private static final Set<String> OF_NAMES = Set.of("UNKNOWN_KEY", "DUPLICATE_KEY");

    static Stream<BrokenBrief> broken() {
        return BrokenBrief.all();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void is_told_where_and_what(BrokenBrief brief) {
        assertThat(brief.told().stream().map(BrokenBrief::line))
                .as(brief.problemsFile())
                .isEqualTo(brief.expected());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void is_told_in_its_token(BrokenBrief brief) {
        assertThat(brief.told()).allSatisfy(problem -> {
            var finding = problem.finding();
            var text = brief.textAt(problem);
            if (finding.value() != null) {
                assertThat(text).satisfies(begins(finding.value()));
            } else if (OF_NAMES.contains(finding.code())) {
                assertThat(text).satisfies(begins(lastName(problem)));
            } else {
                assertThat(text).as("nothing, or more than a space").doesNotStartWith(" ");
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void is_told_in_a_sentence(BrokenBrief brief) {
        assertThat(brief.told()).allSatisfy(problem -> {
            assertThat(problem.where().file()).isEqualTo(brief.name());
            assertThat(problem.finding().message())
                    .isNotBlank()
                    .doesNotContain("\n", "null")
                    .doesNotEndWith(".");
        });
    }

    @Test
    void there_are_many_and_each_has_its_problems() {
        var briefs = BrokenBrief.all().toList();

        assertThat(briefs).hasSizeGreaterThanOrEqualTo(80);
        assertThat(BrokenBrief.files())
                .containsExactlyInAnyOrderElementsOf(briefs.stream()
                        .flatMap(brief -> Stream.of(brief.name(), brief.problemsFile()))
                        .toList());
    }

    // ---- as a strategist reads it --------------------------------------------------------------

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "names/nearly-right.yaml | :3:1: error UNKNOWN_KEY markett: is not a field here; did you mean market?",
                "choices/cause-nearly-right.yaml | :34:38: error UNKNOWN_VALUE barriers[0].cause: takes a barrier cause, not 'TURNAROUND_TIM'; did you mean TURNAROUND_TIME?",
                "choices/status-nobody-knows.yaml | :11:11: error UNKNOWN_VALUE product.status: takes one of PRE_APPROVAL, ON_LABEL, OFF_LABEL, not 'APPROVED'",
                "choices/market-by-its-name-in-small-letters.yaml | :3:9: error WRONG_TYPE market: takes two or three capital letters, such as JP, not 'japan'",
                "references/behavior-of-a-barrier.yaml | :35:24: error DANGLING_ID barriers[1].behavior: takes the id of a behavior of this brief, not 'MATHC'; did you mean MATCH?",
                "shares/rate-above-one.yaml | :21:15: error OUT_OF_RANGE journey[0].rate.ALL: takes a share from 0 to 1, not '1.2'",
                "shares/rate-in-percent.yaml | :21:15: error OUT_OF_RANGE journey[0].rate.ALL: takes a share from 0 to 1, not '50.3'; did you mean 0.503?",
                "shares/ceiling-below-its-rate.yaml | :22:18: error OUT_OF_RANGE journey[0].ceiling.ALL: takes a share from the rate, 0.503, to 1, not '0.40'",
                "numbers/patients-in-words.yaml | :15:47: error WRONG_TYPE segments[0].patients: takes a number of patients from 0 to 10,000,000,000, not 'many'",
                "kinds/list-for-a-number.yaml | :15:47: error WRONG_TYPE segments[0].patients: takes a number of patients from 0 to 10,000,000,000, not a list",
                "numbers/horizon-of-nothing.yaml | :5:16: error OUT_OF_RANGE horizonMonths: takes a whole number from 1 to 1200, not '0'",
                "twice/id-of-a-barrier.yaml | :35:8: error DUPLICATE_ID barriers[1].id: takes an id that no other of the barriers has, not 'SLOW'",
            })
    void reads_well(String name, String line) {
        assertThat(new BrokenBrief(name).told()).singleElement().hasToString(name + line);
    }

    /** The last name of a problem's path. */
    private static String lastName(Diagnostic problem) {
        var path = problem.finding().path();
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /** Whether a text begins with a token, as it is or in quotes. */
    private static Consumer<String> begins(String token) {
        return text -> assertThat(Stream.of(token, "'" + token, "\"" + token, BrokenBrief.quoted(token)))
                .as("what %s may begin with", text)
                .anySatisfy(start -> assertThat(text).startsWith(start));
    }
}
