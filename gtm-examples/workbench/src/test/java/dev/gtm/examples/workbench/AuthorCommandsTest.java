package dev.gtm.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands of a rule author: test, diff and why. */
class AuthorCommandsTest {

    private static final Path BRIEFS = Path.of("briefs");
    private static final String BRIEF = "briefs/us-nsclc-biomarker.yaml";

    @TempDir
    private Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    @BeforeEach
    void writeRule() throws IOException {
        Files.writeString(folder.resolve("own.drl"), """
                package dev.gtm.rules.need;

                rule "What the patient pays is also a matter of conviction"
                    @Id( "need.own.cost" )
                    @Source( "our study" )
                when
                    $barrier : BarrierProfile( cause == BarrierCause.PATIENT_COST )
                then
                    needs.call( Need.EDUCATE, $barrier );
                end
                """);
    }

    @Test
    void testRunsTheCasesAndEndsWithTheCoverage() throws IOException {
        cases("{cause: PATIENT_COST}", "{need: EDUCATE}");
        assertThat(run("rules", "test", folder.toString())).isZero();
        assertThat(printed())
                .startsWith("Cases: 2; failed: 0\nRules: 1; fired: 1; stayed silent: 1\n")
                .contains("Conditions: 1; seen to hold and to fail: 1\n");
        assertThat(problems()).isEmpty();
    }

    @Test
    void aFailingCaseIsToldWithItsPlaceAndTheConditionThatFailed() throws IOException {
        cases("{cause: FORGETTING}", "{need: EDUCATE}");
        assertThat(run("rules", "test", folder.toString(), "--json")).isEqualTo(1);
        assertThat(printed()).contains("\"failed\" : 1", "\"code\" : \"DID_NOT_FIRE\"", "\"line\" : 1", "\"byRule\"");
        assertThat(problems())
                .contains("own.cases.yaml:1:3: error DID_NOT_FIRE need.own.cost: ")
                .contains("own.drl:7) does not hold: cause is FORGETTING");
    }

    @Test
    void aMistakeInACaseIsToldAsEveryOther() throws IOException {
        cases("{cause: PATIENT_COTS}", "{need: EDUCATE}");
        assertThat(run("rules", "test", folder.toString())).isEqualTo(1);
        assertThat(problems()).contains(":3:29: error UNKNOWN_VALUE").contains("did you mean PATIENT_COST?");
        assertThat(printed()).isEmpty();
    }

    @Test
    void diffOfABookWithItselfIsEmpty() {
        assertThat(run("rules", "diff", "standard", "standard", "--briefs", BRIEFS.toString()))
                .isZero();
        assertThat(printed()).isEmpty();
    }

    @Test
    void diffNamesTheRulesResponsible() {
        assertThat(run("rules", "diff", "standard", folder.toString(), "--briefs", BRIEFS.toString()))
                .isZero();
        assertThat(printed()).contains("us-nsclc-biomarker\n", "TACTIC_ADDED ORDER/COST/EDUCATE", "[need.own.cost]");
        assertThat(run("rules", "diff", "standard", folder.toString(), "--briefs", BRIEFS.toString(), "--json"))
                .isZero();
        assertThat(printed()).contains("\"kind\" : \"TACTIC_ADDED\"");
        assertThat(run("rules", "diff", "standard", "standard", "--briefs", "nowhere"))
                .isEqualTo(2);
    }

    @Test
    void whyTracesAConclusionToTheLinesOfTheBrief() {
        assertThat(run("why", BRIEF, "--behavior", "ORDER", "--need", "ENABLE")).isZero();
        assertThat(printed())
                .startsWith("behavior ORDER calls for ENABLE: yes\n")
                .contains(BRIEF + ":40", "need.obstacle.laboratory");
    }

    @Test
    void whyNotNamesTheConditionTheValueAndTheSmallestChange() {
        assertThat(run("why", BRIEF, "--behavior", "ORDER", "--tactic", "webinar"))
                .isZero();
        assertThat(printed())
                .startsWith("behavior ORDER is met by WEBINAR: no\n")
                .contains("does not hold: ", "would fire with one change: ");
        assertThat(run("why", BRIEF, "--behavior", "ORDER", "--json")).isZero();
        assertThat(printed()).contains("\"concluded\" : true");
    }

    @Test
    void whyAnswersInJapaneseToo() {
        assertThat(run("why", BRIEF, "--behavior", "ORDER", "--tactic", "webinar", "--lang", "ja"))
                .isZero();
        assertThat(printed())
                .startsWith("行動 ORDER に WEBINAR で応じる：いいえ\n")
                .contains("は成り立たない：", "次の一つの変更で発火する：")
                .doesNotContain("does not hold", "would fire", "source: ");
    }

    @Test
    void analyzeTellsWhatConcernsTheOwnRules() {
        assertThat(run("rules", "analyze", "--rules", folder.toString(), "--json"))
                .isZero();
        assertThat(printed()).contains("\"findings\" : [").doesNotContain("barrier.control.account");
    }

    @Test
    void aWrongQuestionIsWrongUsage() {
        assertThat(run("why", BRIEF, "--behavior", "ODER")).isEqualTo(2);
        assertThat(problems()).contains("Maybe you meant ORDER.");
        assertThat(run("why", BRIEF, "--behavior", "ORDER", "--tactic", "WEBINRA"))
                .isEqualTo(2);
        assertThat(problems()).contains("Maybe you meant WEBINAR.");
        assertThat(run("why", BRIEF, "--behavior", "ORDER", "--need", "EDUCATE", "--tactic", "MSL"))
                .isEqualTo(2);
    }

    private void cases(String barrier, String conclusion) throws IOException {
        Files.writeString(folder.resolve("own.cases.yaml"), """
                - case: the patient pays
                  rule: need.own.cost
                  given: { barrier: %s }
                  expect: [ %s ]
                - case: the patient forgets
                  rule: need.own.cost
                  given: { barrier: {cause: FORGETTING} }
                  fires: false
                """.formatted(barrier, conclusion));
    }

    private int run(String... arguments) {
        out.reset();
        err.reset();
        return Gtm.run(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments);
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String problems() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
