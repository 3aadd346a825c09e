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
                "names/no-space-behind-the-colon.yaml | :15:4: error UNKNOWN_KEY segments[0].id:ALL: is not a field here; did you mean id: ALL?",
                "choices/cause-nearly-right.yaml | :34:38: error UNKNOWN_VALUE barriers[0].cause: takes a barrier cause, not 'TURNAROUND_TIM'; did you mean TURNAROUND_TIME?",
                "choices/status-nobody-knows.yaml | :11:11: error UNKNOWN_VALUE product.status: takes one of PRE_APPROVAL, ON_LABEL, OFF_LABEL, not 'APPROVED'",
                "choices/market-by-its-name-in-small-letters.yaml | :3:9: error WRONG_TYPE market: takes two or three capital letters, such as JP, not 'japan'",
                "choices/role-with-a-limit-nobody-knows.yaml | :18:9: error UNKNOWN_VALUE limits.fte.KAM: takes one of SALES_REP, MSL, NATIONAL_ACCOUNT_MANAGER, DIAGNOSTIC_SPECIALIST, FIELD_REIMBURSEMENT, NURSE_EDUCATOR, MARKETING, PATIENT_SERVICES, WHOLESALER_REP, not 'KAM'",
                "references/behavior-of-a-barrier.yaml | :35:24: error DANGLING_ID barriers[1].behavior: takes the id of a behavior of this brief, not 'MATHC'; did you mean MATCH?",
                "references/behavior-like-no-other.yaml | :35:24: error DANGLING_ID barriers[1].behavior: takes the id of a behavior of this brief, one of ORDER, MATCH, not 'XYZZY'",
                "references/audience.yaml | :30:13: error DANGLING_ID interventions[0].audience: takes PUBLIC or the id of a stakeholder of this brief, not 'DOK'; did you mean DOC?",
                "shares/rate-above-one.yaml | :21:15: error OUT_OF_RANGE journey[0].rate.ALL: takes a share from 0 to 1, not '1.2'",
                "shares/rate-in-percent.yaml | :21:15: error OUT_OF_RANGE journey[0].rate.ALL: takes a share from 0 to 1, not '50.3'; did you mean 0.503?",
                "shares/rate-in-quotes.yaml | :21:15: error WRONG_TYPE journey[0].rate.ALL: takes a share from 0 to 1, without quotes, not '0.503'; did you mean 0.503?",
                "shares/ceiling-below-its-rate.yaml | :22:18: error OUT_OF_RANGE journey[0].ceiling.ALL: takes a share from the rate, 0.503, to 1, not '0.40'",
                "shares/weights-above-one.yaml | :35:96: error WEIGHTS_ABOVE_ONE barriers[1].weight: takes a fraction of the gap of behavior ORDER that leaves the sum of its weights at 1 or below, not '0.8'",
                "ranges/one-number.yaml | :21:135: error WRONG_TYPE behaviors[0].baselineRange: takes a low and a high number, as in [0.4, 0.6], not '0.5'",
                "numbers/patients-in-words.yaml | :15:47: error WRONG_TYPE segments[0].patients: takes a number of patients from 0 to 10,000,000,000, not 'many'",
                "numbers/more-doctors-than-can-be-counted.yaml | :19:10: error OUT_OF_RANGE stakeholders[0].count: takes a whole number of at least 0 and at most 2147483647, not '3000000000'",
                "numbers/horizon-of-nothing.yaml | :5:16: error OUT_OF_RANGE horizonMonths: takes a whole number from 1 to 1200, not '0'",
                "numbers/day-that-is-none.yaml | :6:7: error WRONG_TYPE asOf: takes a day of the calendar, such as 2026-11-01, not '2026-02-30'",
                "kinds/list-for-a-number.yaml | :15:47: error WRONG_TYPE segments[0].patients: takes a number of patients from 0 to 10,000,000,000, not a list",
                "kinds/yes-or-no-for-a-text.yaml | :2:8: error WRONG_TYPE title: takes a text, in quotes where it reads as a yes or no, not 'true'",
                "kinds/yes-or-no-in-quotes.yaml | :29:13: error WRONG_TYPE barriers[0].blocking: takes true or false, without quotes, not 'true'; did you mean true?",
                "kinds/texts-with-commas-for-a-list.yaml | :12:11: error WRONG_TYPE product.traits: takes a list, as in [BIOMARKER_SELECTED, ORAL], not 'BIOMARKER_SELECTED, ORAL'",
                "kinds/segments-without-dashes.yaml | :15:3: error WRONG_TYPE segments: takes a list of blocks, not a block of named values",
                "interventions/levels-that-fall.yaml | :36:19: error OUT_OF_RANGE interventions[0].levels[2]: takes a whole number above the one before it, 20, not '10'",
                "twice/id-of-a-barrier.yaml | :35:8: error DUPLICATE_ID barriers[1].id: takes an id that no other of the barriers has, not 'SLOW'",
                "aliases/unknown.yaml | :35:69: error UNKNOWN_ANCHOR there is no anchor 'study' before this alias; a text that begins with * needs quotes",
                "syntax/tab-for-indentation.yaml | :11:1: error SYNTAX does not parse: found character '\\t(TAB)' that cannot start any token; indent with spaces",
                "syntax/text-that-begins-with-an-at-sign.yaml | :2:8: error SYNTAX does not parse: found character '@' that cannot start any token; a text that begins so needs quotes",
                "syntax/colon-in-a-text.yaml | :20:16: error SYNTAX does not parse: mapping values are not allowed here; maybe the indentation is wrong, or a text with a colon needs quotes",
                "syntax/apostrophe-in-quotes.yaml | :20:23: error SYNTAX does not parse: expected <block end>, but found '<scalar>'; maybe the indentation is wrong, or a text needs other quotes",
                "syntax/bracket-left-open.yaml | :14:9: error SYNTAX does not parse: expected ',' or ']', but got :; what is opened in line 12, column 11 is not closed",
                "syntax/text-that-begins-with-a-bracket.yaml | :31:84: error SYNTAX does not parse: expected ',' or '}', but got <scalar>; maybe a text needs quotes",
                "syntax/no-space-behind-a-colon.yaml | :3:1: error SYNTAX does not parse: could not find expected ':' behind this name; a colon takes a space behind it",
                "syntax/full-width-colon.yaml | :3:1: error SYNTAX does not parse: could not find expected ':' behind this name; a colon takes a space behind it; a full-width colon stands in line 3, column 7",
                "syntax/full-width-space.yaml | :17:8: error SYNTAX does not parse: mapping values are not allowed here; maybe the indentation is wrong, or a text with a colon needs quotes; a full-width space stands in line 16, column 1",
                "json/trailing-comma.json | :8:3: error SYNTAX does not parse: Unexpected character (']' (code 93)): expected a valid value; maybe a comma before it is too many",
                "json/comment.json | :4:3: error SYNTAX does not parse: Unexpected character ('/' (code 47)): maybe a (non-standard) comment?",
                "json/cut-off.json | :8:1: error SYNTAX does not parse: Unexpected end-of-input: expected close marker for Array",
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
