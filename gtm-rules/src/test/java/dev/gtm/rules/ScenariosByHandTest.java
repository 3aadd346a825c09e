package dev.gtm.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gtm.adoption.Segment;
import dev.gtm.adoption.Step;
import dev.gtm.investment.Intervention;
import dev.gtm.investment.LimitKind;
import dev.gtm.investment.Limits;
import dev.gtm.investment.Objective;
import dev.gtm.investment.SizingPolicy;
import dev.gtm.io.BriefReader;
import dev.gtm.outcome.Observations;
import dev.gtm.outcome.Scenario;
import dev.gtm.outcome.ScenarioChange;
import dev.gtm.outcome.ScenarioOutcome;
import dev.gtm.plan.Brief;
import dev.gtm.plan.ScenarioBrief;
import dev.gtm.plan.Scenarios;
import dev.gtm.progress.ProgressListener;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The figures of the published scenarios against all levels tried one by one, and what a scenario can do to the limits. */
class ScenariosByHandTest {

    private static final Brief BRIEF =
            BriefReader.ofDefaults().read(Path.of("../gtm-examples/workbench/scenarios/jp-scenarios.yaml"));
    private static final Planner PLANNER =
            Planner.ofDefaults().with(SizingPolicy.ofDefaults().withFrontier(0).withDraws(0));
    /** What the law of the market leaves. */
    private static final Set<String> LAWFUL = Set.of("A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8");

    @Test
    void regretAndTriggersAreThoseOfAllLevelsTriedOneByOne() {
        var scenarios = of(BRIEF);
        var levels = grid(BRIEF);
        var base = best(BRIEF, levels);
        assertThat(Objects.requireNonNull(scenarios.plan().funded()).patients())
                .isCloseTo(patients(BRIEF, base), within(1e-6));
        assertThat(scenarios.outcomes()).hasSize(3).allSatisfy(outcome -> {
            var brief = ScenarioBrief.of(BRIEF, outcome.scenario());
            var best = patients(brief, best(brief, levels));
            assertThat(outcome.keptPatients()).isCloseTo(patients(brief, base), within(1e-6));
            assertThat(outcome.patients()).isCloseTo(best, within(1e-6));
            assertThat(outcome.regret()).isCloseTo(best - patients(brief, base), within(1e-6));
            assertThat(outcome.fires()).isEqualTo(firing(brief, base));
        });
        assertThat(scenarios.outcomes().get(2).fires()).containsExactly("T2", "T3");
        assertThat(scenarios.noRegret())
                .containsExactlyElementsOf(LAWFUL.stream().sorted().toList());
    }

    @Test
    void limitsThatClashInAScenarioAreExplained() {
        var dear = outcome(BRIEF, new ScenarioChange.OfIntervention("A3", false, 9));
        assertThat(dear.patients()).isNull();
        assertThat(dear.regret()).isNull();
        assertThat(dear.levels()).isEmpty();
        assertThat(dear.clashes()).isNotEmpty().allSatisfy(note -> {
            assertThat(note.kind()).isEqualTo(LimitKind.BUDGET);
            assertThat(note.because().en()).isNotBlank();
            assertThat(note.because().ja()).isNotBlank();
        });
    }

    @Test
    void whatIsRemovedTakesItsFloorAlong() {
        var gone = outcome(BRIEF, new ScenarioChange.OfIntervention("A3", true, 1));
        assertThat(gone.clashes()).isEmpty();
        assertThat(gone.levels()).doesNotContainKey("A3").containsKey("A2");
        assertThat(gone.regret()).isNotNegative();
        assertThat(gone.keptAffordable()).isTrue();
    }

    @Test
    void regretIsOfWhatThePlanStrivesFor() {
        var netValue = BRIEF.toBuilder().objective(Objective.NET_VALUE, null).build();
        var value = Objects.requireNonNull(BRIEF.valuePerPatient()).amount().doubleValue();
        var dearer = outcome(netValue, new ScenarioChange.OfIntervention("A8", false, 8));
        double gained = Objects.requireNonNull(dearer.patients()) - dearer.keptPatients();
        double saved = dearer.keptCost()
                .subtract(Objects.requireNonNull(dearer.cost()))
                .doubleValue();
        if (dearer.keptAffordable()) {
            assertThat(dearer.regret()).isCloseTo(Math.max(0, value * gained + saved), within(1.0));
        } else {
            assertThat(dearer.regret()).isNull();
        }
        var wanted =
                BRIEF.toBuilder().objective(Objective.COST_FOR_PATIENTS, 420.0).build();
        var cheaper = outcome(wanted, new ScenarioChange.OfIntervention("A4", false, 0.1));
        assertThat(cheaper.regret())
                .isCloseTo(
                        cheaper.keptCost()
                                .subtract(Objects.requireNonNull(cheaper.cost()))
                                .doubleValue(),
                        within(1.0));
        var fewer = outcome(wanted, new ScenarioChange.OfSegment("URBAN", 0.98));
        assertThat(fewer.keptPatients()).isLessThan(420);
        assertThat(fewer.regret()).isNull();
    }

    @Test
    void whatNobodySizedIsNotSizedInAnyFuture() {
        var plan = PLANNER.with(SizingPolicy.off()).plan(BRIEF);
        var scenarios = PLANNER.scenarios(plan, ProgressListener.none());
        assertThat(scenarios.outcomes()).hasSize(3).allSatisfy(outcome -> {
            assertThat(outcome.levels()).isEmpty();
            assertThat(outcome.regret()).isNull();
            assertThat(outcome.clashes()).isEmpty();
        });
        assertThat(PLANNER.adapt(plan, Observations.none()).plan()).isSameAs(plan);
    }

    @Test
    void whereTheBriefItselfCannotBeMetAFutureMay() {
        var limits = new Limits(BRIEF.limits().budget(), BRIEF.limits().fte(), Map.of("A3", 30));
        var tight = BRIEF.toBuilder()
                .limits(limits)
                .scenarios(List.of(Scenario.of("CHEAPER", new ScenarioChange.OfIntervention("A3", false, 0.5))))
                .build();
        var scenarios = of(tight);
        assertThat(scenarios.plan().investment().isFeasible()).isFalse();
        assertThat(scenarios.outcomes().get(0).patients()).isPositive();
        assertThat(scenarios.outcomes().get(0).regret()).isNull();
    }

    private static ScenarioOutcome outcome(Brief brief, ScenarioChange change) {
        return of(brief.toBuilder().scenarios(List.of(Scenario.of("X", change))).build())
                .outcomes()
                .get(0);
    }

    private static Scenarios of(Brief brief) {
        return PLANNER.scenarios(PLANNER.plan(brief), ProgressListener.none());
    }

    // ---- by hand -------------------------------------------------------------------------------

    private static List<Map<String, Integer>> grid(Brief brief) {
        List<Map<String, Integer>> all = List.of(Map.of());
        for (var one : brief.interventions()) {
            var next = new ArrayList<Map<String, Integer>>();
            for (var before : all) {
                for (int level : LAWFUL.contains(one.id()) ? one.levels() : List.of(0)) {
                    var longer = new HashMap<>(before);
                    longer.put(one.id(), level);
                    next.add(longer);
                }
            }
            all = next.stream().filter(levels -> fits(brief, levels)).toList();
        }
        return all.stream()
                .filter(levels -> brief.limits().floors().entrySet().stream()
                        .allMatch(floor -> levels.getOrDefault(floor.getKey(), 0) >= floor.getValue()))
                .toList();
    }

    private static boolean fits(Brief brief, Map<String, Integer> levels) {
        double cost = brief.interventions().stream()
                .mapToDouble(one -> one.unitCost().amount().doubleValue() * levels.getOrDefault(one.id(), 0))
                .sum();
        return cost <= Objects.requireNonNull(brief.limits().budget()).amount().doubleValue();
    }

    private static Map<String, Integer> best(Brief brief, List<Map<String, Integer>> all) {
        var best = all.get(0);
        double most = 0;
        for (var levels : all) {
            double patients = patients(brief, levels);
            if (patients > most) {
                most = patients;
                best = levels;
            }
        }
        return best;
    }

    private static double patients(Brief brief, Map<String, Integer> levels) {
        double sum = 0;
        for (var segment : brief.segments()) {
            double left = segment.patients();
            for (var step : brief.journey()) {
                left *= rate(brief, step, segment, levels);
            }
            sum += left;
        }
        return sum;
    }

    private static double rate(Brief brief, Step step, Segment segment, Map<String, Integer> levels) {
        double left = 1;
        for (var one : brief.interventions()) {
            int level = levels.getOrDefault(one.id(), 0);
            if (level > 0) {
                left *= 1 - one.max(step.id(), segment.id()) * hill(one, level);
            }
        }
        double base = step.rate(segment.id()).value();
        return base + (step.ceiling(segment.id()).value() - base) * (1 - left);
    }

    private static double hill(Intervention one, int level) {
        double reached = Math.pow(level, one.response().slope());
        return reached
                / (Math.pow(one.response().halfSaturation(), one.response().slope()) + reached);
    }

    private static List<String> firing(Brief brief, Map<String, Integer> levels) {
        return brief.triggers().stream()
                .filter(trigger -> trigger.step() != null && trigger.segment() != null)
                .filter(trigger -> {
                    var step = brief.journey().stream()
                            .filter(one -> one.id().equals(trigger.step()))
                            .findFirst()
                            .orElseThrow();
                    var segment = brief.segments().stream()
                            .filter(one -> one.id().equals(trigger.segment()))
                            .findFirst()
                            .orElseThrow();
                    return rate(brief, step, segment, levels) < Objects.requireNonNull(trigger.below());
                })
                .map(trigger -> trigger.id())
                .toList();
    }
}
