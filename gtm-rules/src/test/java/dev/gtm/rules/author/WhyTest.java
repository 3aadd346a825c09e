package dev.gtm.rules.author;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.gtm.adoption.BarrierCause;
import dev.gtm.adoption.Control;
import dev.gtm.adoption.ProductStatus;
import dev.gtm.adoption.Stage;
import dev.gtm.adoption.StakeholderRole;
import dev.gtm.approach.Need;
import dev.gtm.investment.SizingPolicy;
import dev.gtm.io.BriefReader;
import dev.gtm.io.PlanWriter;
import dev.gtm.language.Language;
import dev.gtm.plan.Brief;
import dev.gtm.rules.Planner;
import dev.gtm.rules.RuleBook;
import dev.gtm.rules.internal.Concluded;
import dev.gtm.rules.internal.Matches;
import dev.gtm.rules.internal.Pack;
import dev.gtm.rules.internal.RuleSet;
import dev.gtm.rules.situation.BarrierProfile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Why and why not: what is said agrees with the engine, and asking changes nothing. */
class WhyTest {

    private static final Path BRIEFS = Path.of("../gtm-examples/workbench/briefs");
    private static final Planner PLANNER =
            Planner.ofDefaults().with(SizingPolicy.ofDefaults().withFrontier(0).withDraws(0));
    private static final RuleSet RULES = RuleBook.standard().ruleSet();

    // ---- agreement with the engine -------------------------------------------------------------

    @Test
    void theConditionsAreUnderstoodAsTheEngineTakesThem() {
        var bare = RULES.withoutRows();
        assertThat(RuleCases.standard().cases()).allSatisfy(one -> {
            var pack = RULES.trees().get(one.rule()).header().pack();
            var concluded = bare.conclude(pack, Object.class, one.facts());
            for (var tree : RULES.trees().values()) {
                if (tree.header().pack() == pack) {
                    assertThat(matches(Matches.of(tree, one.facts())))
                            .as("%s in the case %s", tree.header().id(), one)
                            .isEqualTo(fired(tree.header().id(), concluded));
                }
            }
        });
    }

    private static Set<String> matches(Matches matches) {
        var all = new TreeSet<String>();
        matches.matched()
                .forEach(match -> all.add(
                        match.stream().map(String::valueOf).sorted().toList().toString()));
        return all;
    }

    private static Set<String> fired(String rule, List<Concluded<Object>> concluded) {
        var all = new TreeSet<String>();
        concluded.stream()
                .map(Concluded::reason)
                .filter(reason -> reason.rule().equals(rule))
                .forEach(reason ->
                        all.add(reason.facts().stream().sorted().toList().toString()));
        return all;
    }

    @Test
    void everyConditionOfTheStandardBookIsAnalyzed() {
        assertThat(RuleCases.standard().run().coverage().rules())
                .flatExtracting(Coverage.OfRule::conditions)
                .allMatch(Coverage.OfCondition::analyzed);
    }

    // ---- every silent rule ---------------------------------------------------------------------

    @ParameterizedTest
    @ValueSource(strings = {"us-nsclc-biomarker", "jp-targeted-oncology", "canonical-biomarker", "eu-rare-metabolic"})
    void everyRuleThatDoesNotFireHasOneReasonAndARepairWithWhichItFires(String name) {
        var why = Why.of(PLANNER, brief(name));
        var silent = why.silent();
        assertThat(silent).isNotEmpty();
        assertThat(silent).extracting(WhyNot::rule).doesNotHaveDuplicates();
        assertThat(silent).allSatisfy(one -> {
            assertThat(one.cause()).as("%s", one).isNotEqualTo(WhyNot.Cause.UNKNOWN);
            assertThat(one.text(Language.JA)).isNotEqualTo(one.text(Language.EN));
            assertThat(one.at()).matches("[a-z]+/[a-z]+\\.drl:\\d+");
            // a repair is told only after the engine has fired the rule with it
            assertThat(one.repair()).as("%s", one).isNotEmpty();
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"us-nsclc-biomarker", "jp-targeted-oncology", "canonical-biomarker", "eu-rare-metabolic"})
    void askingChangesNothing(String name) {
        var brief = brief(name);
        var alone = PlanWriter.ofDefaults().toJson(PLANNER.plan(brief));
        var why = Why.of(PLANNER, brief);
        why.silent();
        var behavior = brief.behaviors().get(0).id();
        for (var need : Need.values()) {
            assertThat(why.need(behavior, need).text()).isNotBlank();
        }
        assertThat(PlanWriter.ofDefaults().toJson(why.plan())).isEqualTo(alone);
        assertThat(PlanWriter.ofDefaults().toJson(PLANNER.plan(brief))).isEqualTo(alone);
    }

    private static Brief brief(String name) {
        return BriefReader.ofDefaults().read(BRIEFS.resolve(name + ".yaml"));
    }

    // ---- questions -----------------------------------------------------------------------------

    @Test
    void aConclusionIsTracedFromTheLinesOfTheBriefOverEachRule() {
        var file = BRIEFS.resolve("us-nsclc-biomarker.yaml");
        var why = Why.of(PLANNER, brief("us-nsclc-biomarker"), BriefLines.read(file));
        var answer = why.need("ORDER", Need.ENABLE);
        assertThat(answer.concluded()).isTrue();
        assertThat(answer.missing()).isEmpty();
        assertThat(answer.chain().get(0).what().en()).startsWith("behavior ORDER: ");
        assertThat(answer.chain().get(0).at()).endsWith("us-nsclc-biomarker.yaml:40");
        assertThat(answer.chain())
                .extracting(Explanation.Link::rule)
                .contains("priority.tier.pursue", "need.obstacle.laboratory", "tactic.laboratory.specialist");
        assertThat(answer.text())
                .startsWith("behavior ORDER calls for ENABLE: yes\n")
                .contains("barrier SLOW: TURNAROUND_TIME (")
                .contains("(need/obstacle.drl:4)");
        assertThat(why.tactic("ORDER", "DIAGNOSTIC_SPECIALIST").concluded()).isTrue();
        assertThat(why.behavior("ORDER").concluded()).isTrue();
    }

    @Test
    void anAbsentConclusionNamesEachRuleThatCouldHaveConcludedItAndWhatStoppedIt() {
        var answer = Why.of(PLANNER, brief("us-nsclc-biomarker")).need("ORDER", Need.EDUCATE);
        assertThat(answer.concluded()).isFalse();
        assertThat(answer.missing())
                .filteredOn(one -> one.rule().equals("need.knowledge.gap"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.cause()).isEqualTo(WhyNot.Cause.TEST_FAILED);
                    assertThat(one.condition()).isEqualTo("cause == BarrierCause.KNOWLEDGE_GAP");
                    assertThat(one.at()).isEqualTo("need/knowledge.drl:18");
                    assertThat(one.actual().en()).startsWith("cause is ");
                    assertThat(one.repair())
                            .singleElement()
                            .extracting(FactChange::component, FactChange::after)
                            .containsExactly("cause", "KNOWLEDGE_GAP");
                });
        assertThat(answer.missing()).extracting(WhyNot::rule).doesNotContain("need.obstacle.laboratory");
    }

    @Test
    void whatAGuardKeptOutIsToldWithBothRules(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("own.drl"), """
                package dev.gtm.rules.need;
                rule "Somebody believes that busy people need reminders"
                    @Id( "need.own.busy" )
                    @Source( "us" )
                when
                    $barrier : BarrierProfile( cause == BarrierCause.STAFF_TIME )
                then
                    needs.call( Need.REMIND, $barrier );
                end
                """);
        var planner = Planner.of(RuleBook.standard().with(folder));
        var answer = Why.of(planner, brief(BarrierCause.STAFF_TIME)).need("ORDER", Need.REMIND);
        assertThat(answer.concluded()).isFalse();
        assertThat(answer.chain())
                .extracting(Explanation.Link::rule, link -> link.what().en().replaceAll(": .*", ""))
                .contains(tuple("need.own.busy", "called for"), tuple("need.guard.memory", "kept out"));
        assertThat(answer.missing()).extracting(WhyNot::rule).containsExactly("need.memory.remind");
    }

    @Test
    void aTacticThatNobodyOffersNamesWhatWouldHaveToBeDifferent() {
        var answer = Why.of(PLANNER, brief("us-nsclc-biomarker")).tactic("ORDER", "MSL");
        assertThat(answer.concluded()).isFalse();
        assertThat(answer.missing()).isNotEmpty().allMatch(one -> one.repair() != null);
    }

    @Test
    void aBehaviorThatIsNotThereIsToldWithTheNearest() {
        var why = Why.of(PLANNER, brief("us-nsclc-biomarker"));
        assertThatThrownBy(() -> why.behavior("ORDRE"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("No behavior 'ORDRE' in the brief. Maybe you meant ORDER.");
    }

    @Test
    void theShortFormIsUnderstoodAsTheEngineTakesIt(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("own.drl"), own("""
                cause == BarrierCause.HABIT || == BarrierCause.STIGMA, outweighed == false && != true"""));
        var book = RuleBook.standard().with(folder);
        var tree = book.ruleSet().trees().get("need.own.test");
        for (var cause : BarrierCause.values()) {
            var fact = new BarrierProfile(
                    cause, cause.component(), Control.COMPANY, StakeholderRole.PHYSICIAN, Stage.TESTING, false);
            boolean fires = book.ruleSet().conclude(Pack.NEED, Object.class, List.of(fact)).stream()
                    .anyMatch(one -> one.reason().rule().equals("need.own.test"));
            assertThat(fires).isEqualTo(cause == BarrierCause.HABIT || cause == BarrierCause.STIGMA);
            assertThat(Matches.of(tree, List.of(fact)).matched().isEmpty()).isEqualTo(!fires);
        }
        assertThat(Why.of(Planner.of(book), brief("us-nsclc-biomarker")).silent())
                .filteredOn(one -> one.rule().equals("need.own.test"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.cause()).isEqualTo(WhyNot.Cause.TEST_FAILED);
                    assertThat(one.repair()).hasSize(1);
                    assertThat(one.text(Language.EN)).contains("would fire with one change: BarrierProfile.cause: ");
                    assertThat(one.text(Language.JA)).contains("次の一つの変更で発火する：BarrierProfile.cause: ");
                });
    }

    @Test
    void aConditionThatCannotBeAnalyzedSaysUnknown(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("own.drl"), own("cause.name() == \"HABIT\""));
        var planner = Planner.of(RuleBook.standard().withTrusted(folder));
        assertThat(Why.of(planner, brief("us-nsclc-biomarker")).silent())
                .filteredOn(one -> one.rule().equals("need.own.test"))
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.cause()).isEqualTo(WhyNot.Cause.UNKNOWN);
                    assertThat(one.actual().en()).startsWith("unknown");
                    assertThat(one.repair()).isNull();
                });
    }

    /** A change of a component that no condition reads cannot help, so that these are all single changes there are. */
    @ParameterizedTest
    @ValueSource(strings = {"us-nsclc-biomarker", "eu-rare-metabolic"})
    void whereOneChangeSufficesNoMoreAreTold(String name) {
        var why = Why.of(PLANNER, brief(name));
        assertThat(why.silent())
                .filteredOn(one -> one.repair() != null && one.repair().size() > 1)
                .allSatisfy(one -> assertThat(one.text(Language.EN)).contains("no single change makes it fire"));
        assertThat(why.silent())
                .anyMatch(one -> one.repair() != null && one.repair().size() == 1);
    }

    private static String own(String conditions) {
        return """
                package dev.gtm.rules.need;
                rule "Own"
                    @Id( "need.own.test" )
                    @Source( "us" )
                when
                    $barrier : BarrierProfile( %s )
                then
                    needs.call( Need.PERSUADE, $barrier );
                end
                """.formatted(conditions);
    }

    @Test
    void aRuleThatIsSwitchedOffSaysSo() {
        var planner = Planner.of(RuleBook.standard().without("need.obstacle.laboratory"));
        assertThat(Why.of(planner, brief("us-nsclc-biomarker"))
                        .need("ORDER", Need.ENABLE)
                        .missing())
                .isEmpty();
        assertThat(Why.of(planner, brief("us-nsclc-biomarker")).silent())
                .filteredOn(one -> one.rule().equals("need.obstacle.laboratory"))
                .singleElement()
                .extracting(WhyNot::cause)
                .isEqualTo(WhyNot.Cause.SWITCHED_OFF);
    }

    private static Brief brief(BarrierCause cause) {
        return Brief.builder("one", "US", "USD")
                .product("Drug A", ProductStatus.ON_LABEL)
                .segment("ALL", 1000)
                .step("TEST", Stage.TESTING, 0.50)
                .step("START", Stage.INITIATION, 0.70)
                .stakeholder("ONC", StakeholderRole.PHYSICIAN)
                .behavior("ORDER", "ONC", "TEST", "orders the biomarker panel", 0.75)
                .barrier("A", "ORDER", cause)
                .build();
    }
}
