package dev.gtm.rules.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.io.UnreadableException;
import dev.gtm.rules.RuleBook;
import dev.gtm.rules.RuleBookException;
import dev.gtm.rules.internal.RuleHeader;
import dev.gtm.rules.internal.RuleSet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** The cases beside the rules of the standard book hold; broken cases and failing ones are told where they stand. */
class RuleCasesTest {

    private static final RuleCases STANDARD = RuleCases.standard();
    private static final RuleSet RULES = RuleBook.standard().ruleSet();

    private static final String RULE = """
            package dev.gtm.rules.need;

            rule "Results that are read with doubt call for persuasion"
                @Id( "need.own.reading" )
                @Source( "Advisory board, 2026-09" )
            when
                $barrier : BarrierProfile( cause == BarrierCause.TEST_INTERPRETATION, !outweighed )
            then
                needs.call( Need.PERSUADE, $barrier );
            end
            """;

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> casesHold() {
        return STANDARD.checks().map(check -> dynamicTest(check.name(), check::run));
    }

    // ---- the standard book ---------------------------------------------------------------------

    @Test
    void everyRuleHasACaseThatFiresAndOneThatDoesNot() {
        assertThat(rulesOfCases(RuleCase::fires)).as("cases that fire").containsAll(ids());
        assertThat(rulesOfCases(one -> !one.fires())).as("cases that do not").containsAll(ids());
    }

    @Test
    void everyCaseStandsBesideItsRule() {
        assertThat(STANDARD.cases())
                .allSatisfy(one -> assertThat(RULES.rules().get(one.rule()))
                        .as("rule " + one.rule())
                        .isNotNull()
                        .extracting(RuleHeader::file)
                        .isEqualTo(one.at().file().replace(".cases.yaml", ".drl")));
    }

    @Test
    void everyRuleSpeaksBothLanguagesAndNoSentenceIsLeftOver() {
        assertThat(RULES.english().keySet()).isEqualTo(ids());
        assertThat(RULES.japanese().keySet()).isEqualTo(ids());
        assertThat(RULES.english().values()).allMatch(en -> en.endsWith(".") || en.endsWith("{0}"));
        assertThat(RULES.japanese().values()).allMatch(ja -> ja.endsWith("。") || ja.endsWith("{0}"));
    }

    @Test
    void anIdNamesPackAndTopic() {
        assertThat(RULES.rules().values())
                .allSatisfy(rule -> assertThat(rule.id())
                        .startsWith(rule.file().replace(".drl", "").replace('/', '.') + ".")
                        .startsWith(rule.pack().folder() + "."));
    }

    @Test
    void everyRuleNamesItsSource() {
        assertThat(RULES.rules().values())
                .allSatisfy(rule -> assertThat(rule.source()).isNotBlank());
    }

    @Test
    void coverageCountsEveryRuleAndCondition() {
        var coverage = STANDARD.run().coverage();
        assertThat(coverage.rules()).hasSize(RULES.rules().size());
        assertThat(coverage.fired()).isEqualTo(RULES.rules().size());
        assertThat(coverage.silent()).isEqualTo(RULES.rules().size());
        assertThat(coverage.rules().stream().mapToInt(Coverage.OfRule::cases).sum())
                .isEqualTo(STANDARD.cases().size());
        assertThat(coverage.rules())
                .flatExtracting(Coverage.OfRule::conditions)
                .allMatch(Coverage.OfCondition::analyzed);
        assertThat(coverage.json()).contains("\"byRule\"", "\"need.knowledge.gap\"");
    }

    // ---- cases of one's own --------------------------------------------------------------------

    @Test
    void ownCasesRunBesideTheStandardBook() throws IOException {
        var cases = own("""
                - case: a reading in doubt
                  rule: need.own.reading
                  given: { barrier: {cause: TEST_INTERPRETATION} }
                  expect: [ {need: PERSUADE, kind: CALL} ]
                - case: another cause
                  rule: need.own.reading
                  given: { barrier: {cause: FORGETTING} }
                  fires: false
                """);
        var report = cases.run();
        assertThat(report.failures()).isEmpty();
        assertThat(report.passed()).isTrue();
        assertThat(report.coverage().rules()).singleElement().satisfies(rule -> {
            assertThat(rule.rule()).isEqualTo("need.own.reading");
            assertThat(rule.at()).endsWith("own.drl:3");
            assertThat(rule.cases()).isEqualTo(2);
            assertThat(rule.fired()).isOne();
            assertThat(rule.silent()).isOne();
            assertThat(rule.conditions())
                    .extracting(Coverage.OfCondition::text, Coverage.OfCondition::held, Coverage.OfCondition::failed)
                    .containsExactly(
                            tuple("cause == BarrierCause.TEST_INTERPRETATION", 1, 1), tuple("!outweighed", 2, 0));
            assertThat(rule.isComplete()).isFalse();
        });
        assertThat(report.coverage().text())
                .contains("Rules: 1; fired: 1; stayed silent: 1\n")
                .contains("Conditions: 2; seen to hold and to fail: 1\n")
                .contains("!     line 7: !outweighed  held 2, failed 0\n");
    }

    @Test
    void aFailingCaseSaysWhatCameInsteadAndWhichConditionFailed() throws IOException {
        var report = own("""
                        - case: a reading in doubt
                          rule: need.own.reading
                          given: { barrier: {cause: TEST_INTERPRETATION, outweighed: true} }
                          expect: [ {need: PERSUADE} ]
                        - case: the wrong need
                          rule: need.own.reading
                          given: { barrier: {cause: TEST_INTERPRETATION} }
                          expect: [ {need: EDUCATE} ]
                        - case: it should not
                          rule: need.own.reading
                          given: { barrier: {cause: TEST_INTERPRETATION} }
                          fires: false
                          absent: [ {need: PERSUADE} ]
                        """).run();
        assertThat(report.passed()).isFalse();
        assertThat(report.failures()).extracting(one -> one.where().line()).containsExactly(1, 5, 9, 9);
        assertThat(report.failures())
                .extracting(one -> one.finding().code())
                .containsExactly("DID_NOT_FIRE", "NOT_CONCLUDED", "CONCLUDED", "FIRED");
        assertThat(report.failures().get(0).finding().message())
                .contains("case 'a reading in doubt' should fire and does not: !outweighed (")
                .endsWith("own.drl:7) does not hold: outweighed is true");
        assertThat(report.failures().get(1).finding().message())
                .isEqualTo(
                        "case 'the wrong need' should conclude {need=EDUCATE}; it concludes {need=PERSUADE, kind=CALL}");
    }

    @Test
    void aCheckFailsWithTheSameWords() throws IOException {
        var check = own("""
                        - case: the wrong need
                          rule: need.own.reading
                          given: { barrier: {cause: TEST_INTERPRETATION} }
                          expect: [ {need: EDUCATE} ]
                        """).checks().findFirst().orElseThrow();
        assertThat(check.name()).endsWith("own.cases.yaml need.own.reading: the wrong need");
        assertThatThrownBy(check::run).isInstanceOf(AssertionError.class).hasMessageContaining("{need=PERSUADE");
    }

    @Test
    void everyMistakeInAFileOfCasesIsToldAtItsPlace() {
        var problems = problems("""
                - case: a misspelled rule
                  rule: need.own.raeding
                  given: { barrier: {cause: TEST_INTERPRETATION} }
                  expect: [ {need: PERSUADE} ]
                - case: misspelled everywhere
                  rule: need.own.reading
                  givn: {}
                  given:
                    barier: {}
                    barrier: {cause: TEST_INTERPRETATON, controll: COMPANY, outweighed: 3, stage: [DECISION]}
                  expect: [ {nead: PERSUADE}, {need: PERSAUDE} ]
                - rule: need.own.reading
                  given: { barrier: {cause: null} }
                  fires: maybe
                - case: concludes although silent
                  rule: need.own.reading
                  fires: false
                  expect: [ {need: PERSUADE} ]
                """);
        assertThat(problems)
                .extracting(one -> one.where().line() + ":" + one.where().column() + " "
                        + one.finding().code() + " " + one.finding().suggestion())
                .containsExactly(
                        "2:9 UNKNOWN_RULE need.own.reading",
                        "7:3 UNKNOWN_KEY given",
                        "9:5 UNKNOWN_KEY barrier",
                        "10:22 UNKNOWN_VALUE TEST_INTERPRETATION",
                        "10:42 UNKNOWN_KEY control",
                        "10:73 WRONG_TYPE null",
                        "10:83 WRONG_TYPE null",
                        "11:14 UNKNOWN_KEY need",
                        "11:38 UNKNOWN_VALUE PERSUADE",
                        "12:3 MISSING null",
                        "12:3 MISSING null",
                        "13:29 WRONG_TYPE null",
                        "14:10 WRONG_TYPE null",
                        "18:11 INVALID null");
    }

    @Test
    void aFileThatDoesNotParseAndAFolderWithoutCasesAreTold() {
        assertThat(problems("- case: ["))
                .extracting(one -> one.finding().code())
                .containsExactly("SYNTAX");
        assertThat(problems("case: x\n"))
                .extracting(one -> one.finding().code())
                .containsExactly("WRONG_TYPE");
        assertThatThrownBy(() -> RuleCases.of(RuleBook.standard(), folder.resolve("nowhere")))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("CANNOT_READ");
    }

    @Test
    void aWrongEndingIsTold() throws IOException {
        Files.writeString(folder.resolve("own.cases.yml"), "- case: x\n");
        assertThatThrownBy(() -> RuleCases.of(RuleBook.standard(), folder))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("WRONG_ENDING");
        Files.delete(folder.resolve("own.cases.yml"));
        assertThatThrownBy(() -> RuleCases.of(RuleBook.standard(), folder))
                .isInstanceOf(UnreadableException.class)
                .hasMessageContaining("NO_CASES");
    }

    @Test
    void aRuleThatIsSwitchedOffIsNamedAsTheReason() throws IOException {
        Files.writeString(folder.resolve("own.drl"), RULE);
        Files.writeString(folder.resolve("own.cases.yaml"), """
                - case: a reading in doubt
                  rule: need.own.reading
                  given: { barrier: {cause: TEST_INTERPRETATION} }
                  expect: [ {need: PERSUADE} ]
                """);
        var book = RuleBook.standard().with(folder).without("need.own.reading");
        assertThat(RuleCases.of(book, folder).run().failures())
                .singleElement()
                .satisfies(one -> assertThat(one.finding().message()).contains("the rule is switched off"));
    }

    private RuleCases own(String yaml) throws IOException {
        Files.writeString(folder.resolve("own.drl"), RULE);
        Files.writeString(folder.resolve("own.cases.yaml"), yaml);
        return RuleCases.of(RuleBook.standard().with(folder), folder);
    }

    private List<Diagnostic> problems(String yaml) {
        try {
            own(yaml);
        } catch (UnreadableException e) {
            return e.diagnostics();
        } catch (IOException | RuleBookException e) {
            throw new AssertionError(e);
        }
        return List.of();
    }

    private static Set<String> ids() {
        return new TreeSet<>(RULES.rules().keySet());
    }

    private static Set<String> rulesOfCases(Predicate<RuleCase> which) {
        return STANDARD.cases().stream()
                .filter(which)
                .map(RuleCase::rule)
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
