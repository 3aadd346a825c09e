package dev.gtm.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import dev.gtm.approach.FieldRole;
import dev.gtm.diagnostic.InvalidValueException;
import dev.gtm.investment.Limits;
import dev.gtm.investment.SizingPolicy;
import dev.gtm.investment.SizingStatus;
import dev.gtm.io.BriefReader;
import dev.gtm.io.PlanReader;
import dev.gtm.io.PlanWriter;
import dev.gtm.language.Sentence;
import dev.gtm.outcome.EventObservation;
import dev.gtm.outcome.LearnedRate;
import dev.gtm.outcome.MeasurePolicy;
import dev.gtm.outcome.Observations;
import dev.gtm.outcome.RateObservation;
import dev.gtm.outcome.Scenario;
import dev.gtm.outcome.ScenarioChange;
import dev.gtm.outcome.TriggerState;
import dev.gtm.plan.Adaptation;
import dev.gtm.plan.Brief;
import dev.gtm.plan.ChangeCause;
import dev.gtm.plan.Plan;
import dev.gtm.plan.PlanAspect;
import dev.gtm.plan.PlanDiff;
import dev.gtm.plan.WarningCode;
import dev.gtm.progress.ProgressListener;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The way back from what was observed to the plan, on the published brief. */
class AdaptTest {

    private static final double CLOSE = 1e-9;
    private static final Brief BRIEF =
            BriefReader.ofDefaults().read(Path.of("../gtm-examples/workbench/briefs/jp-targeted-oncology.yaml"));
    private static final Planner PLANNER =
            Planner.ofDefaults().with(SizingPolicy.ofDefaults().withFrontier(0).withDraws(0));
    private static final Plan PLAN = PLANNER.plan(BRIEF);

    @Test
    void withoutObservationsThePlanStays() {
        var adapted = PLANNER.adapt(PLAN, Observations.none());
        assertThat(adapted.plan()).isSameAs(PLAN);
        assertThat(adapted.diff().isEmpty()).isTrue();
        assertThat(adapted.triggers()).allMatch(answer -> answer.state() == TriggerState.NO_DATA);
    }

    @Test
    void aPlanThatWasWrittenAndReadBackGoesOnAsItWas() {
        var written = PlanWriter.ofDefaults().toJson(PLAN);
        var before = PlanReader.ofDefaults().read("plan.json", written);
        var adapted = PLANNER.adapt(BRIEF, before, Observations.none(), ProgressListener.none());
        assertThat(PlanWriter.ofDefaults().toJson(adapted.plan())).isEqualTo(written);
        assertThat(adapted.diff().isEmpty()).isTrue();
    }

    @Test
    void whatComesAsPlannedLeavesLevelsAndStrength() {
        var adapted = PLANNER.adapt(PLAN, asPlanned(12, 1));
        assertThat(adapted.plan().memory().learned())
                .hasSize(14)
                .allSatisfy(one -> assertThat(one.kappa()).isCloseTo(1, within(CLOSE)));
        assertThat(levels(adapted.plan())).isEqualTo(levels(PLAN));
        assertThat(adapted.diff().isEmpty()).isTrue();
        assertThat(adapted.triggers()).noneMatch(answer -> answer.state() == TriggerState.FIRED);
    }

    @Test
    void theModelGivesTheUpdatedRatesAtTheLevelsThatWere() {
        var adapted = PLANNER.adapt(PLAN, asPlanned(5, 0.97));
        assertThat(adapted.rates()).hasSize(14);
        var rates = Objects.requireNonNull(adapted.plan().funded()).rates();
        adapted.rates()
                .forEach(update -> assertThat(Objects.requireNonNull(
                                        rates.get(update.learned().segment()))
                                .get(update.learned().step()))
                        .isCloseTo(update.updated(), within(CLOSE)));
    }

    @Test
    void oneAfterTheOtherIsBothAtOnceInAnyOrder() {
        var all = new ArrayList<>(asPlanned(4, 0.96).rates());
        Collections.shuffle(all, new Random(3));
        var first = Observations.ofRates(
                all.stream().filter(row -> row.month() <= 2).toList());
        var rest =
                Observations.ofRates(all.stream().filter(row -> row.month() > 2).toList());
        var both = PLANNER.adapt(PLAN, Observations.ofRates(all)).plan();
        var stepwise = PLANNER.adapt(PLANNER.adapt(PLAN, first).plan(), rest).plan();
        assertThat(levels(stepwise)).isEqualTo(levels(both));
        var expected = Objects.requireNonNull(both.funded()).rates();
        Objects.requireNonNull(stepwise.funded())
                .rates()
                .forEach((segment, rates) -> rates.forEach((step, rate) -> assertThat(rate)
                        .isCloseTo(Objects.requireNonNull(expected.get(segment)).get(step), within(CLOSE))));
        assertThat(stepwise.memory().learned())
                .extracting(LearnedRate::strength)
                .isEqualTo(both.memory().learned().stream()
                        .map(LearnedRate::strength)
                        .toList());
    }

    @Test
    void nothingIsCountedTwiceAndNothingIsTakenBack() {
        var once = PLANNER.adapt(PLAN, asPlanned(4, 0.9)).plan();
        assertThat(PLANNER.adapt(once, asPlanned(4, 0.9)).plan()).isSameAs(once);
        assertThatThrownBy(() -> PLANNER.adapt(once, asPlanned(4, 0.8))).isInstanceOf(InvalidValueException.class);
    }

    @Test
    void anEventReopensThePlanOnce() {
        var entry = new Observations(List.of(), List.of(), List.of(new EventObservation("COMPETITOR_ENTRY", 3)));
        var adapted = PLANNER.adapt(PLAN, entry);
        assertThat(adapted.triggers())
                .filteredOn(answer -> answer.state() == TriggerState.FIRED)
                .singleElement()
                .satisfies(answer -> assertThat(answer.trigger().id()).isEqualTo("T6"));
        assertThat(levels(adapted.plan())).isEqualTo(levels(PLAN));
        assertThat(Objects.requireNonNull(adapted.reopening()).why().en())
                .isEqualTo("COMPETITOR_ENTRY came in month 3 (trigger T6), so the plan is made again from step 1");
        assertThat(PLANNER.adapt(adapted.plan(), entry).reopening()).isNull();
        assertThat(PLANNER.adapt(adapted.plan(), entry).plan()).isSameAs(adapted.plan());
    }

    @Test
    void anotherBriefIsToldAsInputAndAnotherRuleBookAsRule() {
        var before = PlanReader.summary(PLAN);
        var dearer = BRIEF.with(
                BRIEF.interventions().get(0).toBuilder().levels(0, 1, 2).build());
        var adapted = PLANNER.adapt(dearer, before, Observations.none(), ProgressListener.none());
        assertThat(adapted.diff().changes())
                .isNotEmpty()
                .allMatch(change -> change.because() == ChangeCause.INPUT)
                .anyMatch(change -> change.what().aspect() == PlanAspect.LEVEL
                        && change.detail().en().contains("the brief has changed"));
        var other = Planner.of(RuleBook.standard().without("need.obstacle.laboratory"))
                .with(SizingPolicy.ofDefaults().withFrontier(0).withDraws(0));
        assertThat(other.adapt(BRIEF, before, Observations.none(), ProgressListener.none())
                        .diff()
                        .changes())
                .isNotEmpty()
                .allMatch(change -> change.because() == ChangeCause.RULE);
    }

    @Test
    void whoeverVisitsNoMoreSaysSoInTime() {
        // the floor on the liaisons falls, and what they move was seen not to move
        var limits = new Limits(BRIEF.limits().budget(), BRIEF.limits().fte(), Map.of("A3", 10));
        var free = BRIEF.toBuilder().limits(limits).build();
        var plan = PLANNER.plan(free);
        var rows = new ArrayList<RateObservation>();
        for (int month = 1; month <= 9; month++) {
            rows.add(new RateObservation("START", "URBAN", month, 80, 100));
            rows.add(new RateObservation("START", "REGIONAL", month, 66, 100));
            rows.add(new RateObservation("TEST_ORDER", "REGIONAL", month, 50, 100));
            rows.add(new RateObservation("VALID_RESULT", "REGIONAL", month, 75, 100));
            rows.add(new RateObservation("VALID_RESULT", "URBAN", month, 85, 100));
        }
        var adapted = PLANNER.adapt(plan, Observations.ofRates(rows));
        assertThat(adapted.warnings())
                .extracting(warning -> warning.code() + " " + warning.subject())
                .contains(WarningCode.RELATIONSHIP + " " + FieldRole.MSL);
        assertThat(said(adapted))
                .isEqualTo(new Sentence(
                        "The role is withdrawn from customers who know it: tell them at least 3 months (our assumption) before,"
                                + " name who answers from then on, and hand over in person.",
                        "顧客が知る担当職種を撤収する。少なくとも3か月（当方の仮定）前までに通知し、以後の窓口を示し、対面で引き継ぐ。"));
        assertThat(dated(adapted)).contains("10 NOTICE A2", "13 END A2");
        var patient =
                PLANNER.with(MeasurePolicy.ofDefaults().withNoticeMonths(6)).adapt(plan, Observations.ofRates(rows));
        assertThat(said(patient).en()).contains("at least 6 months before");
        assertThat(said(patient).ja()).contains("6か月前までに");
        assertThat(dated(patient)).contains("10 NOTICE A2", "16 END A2");
        assertThat(PlanWriter.ofDefaults().toJson(patient)).contains("\"changeover\" : [", "\"kind\" : \"NOTICE\"");
    }

    private static Sentence said(Adaptation adapted) {
        return adapted.warnings().stream()
                .filter(warning -> warning.subject().equals(FieldRole.MSL.name()))
                .findFirst()
                .orElseThrow()
                .text();
    }

    private static List<String> dated(Adaptation adapted) {
        return adapted.roadmap().stream()
                .map(entry -> entry.month() + " " + entry.kind() + " " + entry.subject())
                .toList();
    }

    @Test
    void aPlanThatNobodySizedStaysUnsized() {
        var unsized = PLANNER.with(SizingPolicy.off()).plan(BRIEF);
        var observed = new Observations(
                List.of(new RateObservation("TEST_ORDER", "REGIONAL", 1, 30, 100)),
                List.of(),
                List.of(new EventObservation("COMPETITOR_ENTRY", 3)));
        var adapted = PLANNER.adapt(unsized, observed);
        assertThat(Objects.requireNonNull(adapted.reopening()).triggers()).containsExactly("T6");
        assertThat(adapted.plan().investment().status()).isEqualTo(SizingStatus.NOT_SIZED);
        assertThat(adapted.diff().changes()).noneMatch(change -> change.what().aspect() == PlanAspect.LEVEL);
        var dearer = BRIEF.with(
                BRIEF.interventions().get(0).toBuilder().levels(0, 1, 2).build());
        var resumed = PLANNER.adapt(dearer, PlanReader.summary(unsized), Observations.none(), ProgressListener.none());
        assertThat(resumed.plan().investment().status()).isEqualTo(SizingStatus.NOT_SIZED);
        // where there was nothing to size, nobody chose
        var bare = BRIEF.toBuilder()
                .interventions(List.of())
                .limits(new Limits(BRIEF.limits().budget(), Map.of(), Map.of()))
                .build();
        var empty = PlanReader.summary(PLANNER.plan(bare));
        assertThat(PLANNER.adapt(BRIEF, empty, Observations.none(), ProgressListener.none())
                        .plan()
                        .investment()
                        .status())
                .isEqualTo(SizingStatus.OPTIMAL);
    }

    private static final RuleBook OTHER_RULES = RuleBook.standard().without("need.obstacle.pathway");
    private static final Brief OTHER_BRIEF = BRIEF.with(BRIEF.journey().get(0).withRate("URBAN", 0.9));

    @Test
    void withTheBriefOfBeforeRulesAndInputsAreToldApart() {
        var other = Planner.of(OTHER_RULES)
                .with(SizingPolicy.ofDefaults().withFrontier(0).withDraws(0));
        var before = PlanReader.summary(PLAN);
        var adapted = other.adapt(OTHER_BRIEF, before, BRIEF, Observations.none(), ProgressListener.none());
        var alone = other.adapt(BRIEF, before, Observations.none(), ProgressListener.none())
                .diff();
        assertThat(alone.changes()).isNotEmpty();
        assertThat(changes(adapted.diff(), ChangeCause.RULE))
                .containsExactlyElementsOf(changes(alone, ChangeCause.RULE));
        assertThat(changes(adapted.diff(), ChangeCause.INPUT))
                .contains("BASE RECOGNITION/URBAN: 0.96 0.9")
                .noneMatch(change -> change.startsWith("APPROACH"));
        assertThatThrownBy(() ->
                        other.adapt(OTHER_BRIEF, before, OTHER_BRIEF, Observations.none(), ProgressListener.none()))
                .isInstanceOf(InvalidValueException.class)
                .hasMessageContaining("briefBefore");
    }

    @Test
    void withoutItOnlyWhatIsProvedIsToldAsTheRules() {
        var other = Planner.of(OTHER_RULES)
                .with(SizingPolicy.ofDefaults().withFrontier(0).withDraws(0));
        var diff = other.adapt(OTHER_BRIEF, PlanReader.summary(PLAN), Observations.none(), ProgressListener.none())
                .diff();
        assertThat(changes(diff, ChangeCause.INPUT)).contains("BASE RECOGNITION/URBAN: 0.96 0.9");
        assertThat(changes(diff, ChangeCause.RULE))
                .contains("WARNING RULE_OFF/need.obstacle.pathway: null yes")
                .anyMatch(change -> change.startsWith("APPROACH A-B1/A-X1/ENABLE"));
        assertThat(diff.changes())
                .filteredOn(change -> change.what().aspect() == PlanAspect.APPROACH)
                .extracting(change -> change.detail().en())
                .anyMatch(detail -> detail.contains("no longer has need.obstacle.pathway"));
        assertThat(diff.changes())
                .filteredOn(change -> change.what().aspect() == PlanAspect.PATIENTS)
                .singleElement()
                .satisfies(change -> {
                    assertThat(change.because()).isEqualTo(ChangeCause.INPUT);
                    assertThat(change.detail().en()).contains("cannot be told apart");
                    assertThat(change.detail().ja()).contains("切り分けられない");
                });
    }

    private static List<String> changes(PlanDiff diff, ChangeCause because) {
        return diff.changes().stream()
                .filter(change -> change.because() == because)
                .map(change -> change.what().aspect() + " " + change.what().about() + ": " + change.before() + " "
                        + change.after())
                .toList();
    }

    @Test
    void scenariosAreSizedAnewAndCostRegret() {
        var brief = BRIEF.toBuilder()
                .scenarios(List.of(
                        Scenario.of("SAME"),
                        Scenario.of("GONE", new ScenarioChange.OfIntervention("A6", true, 1)),
                        Scenario.of("LOW", new ScenarioChange.OfStep("TEST_ORDER", Set.of("REGIONAL"), 0.5, 0.6)),
                        Scenario.of("DEAR", new ScenarioChange.OfIntervention("A1", false, 3))))
                .build();
        var scenarios = PLANNER.scenarios(PLANNER.plan(brief), ProgressListener.none());
        assertThat(scenarios.outcomes())
                .extracting(outcome -> outcome.scenario().id())
                .containsExactly("DEAR", "GONE", "LOW", "SAME");
        var dear = scenarios.outcomes().get(0);
        assertThat(dear.keptAffordable()).isFalse();
        var low = scenarios.outcomes().get(2);
        assertThat(low.fires()).containsExactly("T1");
        var same = scenarios.outcomes().get(3);
        assertThat(same.regret()).isCloseTo(0, within(CLOSE));
        assertThat(same.levels()).isEqualTo(levels(PLAN));
        assertThat(scenarios.noRegret()).contains("A2", "A3").doesNotContain("A6");
    }

    private static Map<String, Integer> levels(Plan plan) {
        return Objects.requireNonNull(plan.funded()).levels();
    }

    /** A hundred cases a month at every step, at so many times the planned rate. */
    private static Observations asPlanned(int months, double times) {
        var rows = new ArrayList<RateObservation>();
        Objects.requireNonNull(PLAN.funded())
                .rates()
                .forEach((segment, rates) -> rates.forEach((step, rate) -> {
                    for (int month = 1; month <= months; month++) {
                        rows.add(new RateObservation(step, segment, month, rate * times * 100, 100));
                    }
                }));
        return Observations.ofRates(rows);
    }
}
