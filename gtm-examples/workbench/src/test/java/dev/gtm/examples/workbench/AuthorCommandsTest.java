package dev.gtm.examples.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
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

    private final CommandRun gtm = new CommandRun();

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
        assertThat(gtm.run("rules", "test", folder.toString())).isZero();
        assertThat(gtm.printed())
                .startsWith("Cases: 2; failed: 0\nRules: 1; fired: 1; stayed silent: 1\n")
                .contains("Conditions: 1; seen to hold and to fail: 1\n");
        assertThat(gtm.problems()).isEmpty();
    }

    @Test
    void aFailingCaseIsToldWithItsPlaceAndTheConditionThatFailed() throws IOException {
        cases("{cause: FORGETTING}", "{need: EDUCATE}");
        assertThat(gtm.run("rules", "test", folder.toString(), "--json")).isEqualTo(1);
        assertThat(gtm.printed())
                .contains("\"failed\" : 1", "\"code\" : \"DID_NOT_FIRE\"", "\"line\" : 1", "\"byRule\"");
        assertThat(gtm.problems())
                .contains("own.cases.yaml:1:3: error DID_NOT_FIRE need.own.cost: ")
                .contains("own.drl:7) does not hold: cause is FORGETTING");
    }

    @Test
    void aMistakeInACaseIsToldAsEveryOther() throws IOException {
        cases("{cause: PATIENT_COTS}", "{need: EDUCATE}");
        assertThat(gtm.run("rules", "test", folder.toString())).isEqualTo(1);
        assertThat(gtm.problems()).contains(":3:29: error UNKNOWN_VALUE").contains("did you mean PATIENT_COST?");
        assertThat(gtm.printed()).isEmpty();
    }

    @Test
    void diffOfABookWithItselfIsEmpty() {
        assertThat(gtm.run("rules", "diff", "standard", "standard", "--briefs", BRIEFS.toString()))
                .isZero();
        assertThat(gtm.printed()).isEmpty();
    }

    @Test
    void diffNamesTheRulesResponsible() {
        assertThat(gtm.run("rules", "diff", "standard", folder.toString(), "--briefs", BRIEFS.toString()))
                .isZero();
        assertThat(gtm.printed())
                .contains("us-nsclc-biomarker\n", "TACTIC_ADDED ORDER/COST/EDUCATE", "[need.own.cost]");
        assertThat(gtm.run("rules", "diff", "standard", folder.toString(), "--briefs", BRIEFS.toString(), "--json"))
                .isZero();
        assertThat(gtm.printed()).contains("\"kind\" : \"TACTIC_ADDED\"");
        assertThat(gtm.run("rules", "diff", "standard", "standard", "--briefs", "nowhere"))
                .isEqualTo(2);
    }

    @Test
    void whyTracesAConclusionToTheLinesOfTheBrief() {
        assertThat(gtm.run("why", BRIEF, "--behavior", "ORDER", "--need", "ENABLE"))
                .isZero();
        assertThat(gtm.printed())
                .startsWith("behavior ORDER calls for ENABLE: yes\n")
                .contains(BRIEF + ":40", "need.obstacle.laboratory");
    }

    @Test
    void whyNotNamesTheConditionTheValueAndTheSmallestChange() {
        assertThat(gtm.run("why", BRIEF, "--behavior", "ORDER", "--tactic", "webinar"))
                .isZero();
        assertThat(gtm.printed())
                .startsWith("behavior ORDER is met by WEBINAR: no\n")
                .contains("does not hold: ", "would fire with one change: ");
        assertThat(gtm.run("why", BRIEF, "--behavior", "ORDER", "--json")).isZero();
        assertThat(gtm.printed()).contains("\"concluded\" : true");
    }

    @Test
    void whyAnswersInJapaneseToo() {
        assertThat(gtm.run("why", BRIEF, "--behavior", "ORDER", "--tactic", "webinar", "--lang", "ja"))
                .isZero();
        assertThat(gtm.printed())
                .startsWith("行動 ORDER に WEBINAR で応じる：いいえ\n")
                .contains("は成り立たない：", "次の一つの変更で発火する：")
                .doesNotContain("does not hold", "would fire", "source: ");
    }

    @Test
    void analyzeTellsWhatConcernsTheOwnRules() {
        assertThat(gtm.run("rules", "analyze", "--rules", folder.toString(), "--json"))
                .isZero();
        assertThat(gtm.printed()).contains("\"findings\" : [").doesNotContain("barrier.control.account");
    }

    @Test
    void aWrongQuestionIsWrongUsage() {
        assertThat(gtm.run("why", BRIEF, "--behavior", "ODER")).isEqualTo(2);
        assertThat(gtm.problems()).contains("Maybe you meant ORDER.");
        assertThat(gtm.run("why", BRIEF, "--behavior", "ORDER", "--tactic", "WEBINRA"))
                .isEqualTo(2);
        assertThat(gtm.problems()).contains("Maybe you meant WEBINAR.");
        assertThat(gtm.run("why", BRIEF, "--behavior", "ORDER", "--need", "EDUCATE", "--tactic", "MSL"))
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
}
