package dev.gtm.rules.method;

import dev.gtm.adoption.Segment;
import dev.gtm.diagnostic.InvalidValueException;
import dev.gtm.evidence.Reason;
import dev.gtm.investment.Intervention;
import dev.gtm.investment.ResponseModel;
import dev.gtm.investment.SizingStatus;
import dev.gtm.io.PlanReader;
import dev.gtm.outcome.LearnedRate;
import dev.gtm.outcome.MeasurePolicy;
import dev.gtm.outcome.Memory;
import dev.gtm.outcome.Movement;
import dev.gtm.outcome.Observations;
import dev.gtm.outcome.RateLearning;
import dev.gtm.outcome.RateObservation;
import dev.gtm.outcome.RateUpdate;
import dev.gtm.outcome.TriggerWatch;
import dev.gtm.plan.Adaptation;
import dev.gtm.plan.ChangeCause;
import dev.gtm.plan.Changeover;
import dev.gtm.plan.LearnedBrief;
import dev.gtm.plan.Plan;
import dev.gtm.plan.PlanDiff;
import dev.gtm.plan.Reopening;
import dev.gtm.plan.Warning;
import dev.gtm.progress.ProgressListener;
import dev.gtm.quantity.Range;
import dev.gtm.rules.conclude.MeasureConclusion;
import dev.gtm.rules.internal.Pack;
import dev.gtm.rules.internal.RuleSet;
import dev.gtm.rules.situation.FieldChange;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** The way back from step 5 to step 1: what was observed corrects the model, and triggers re-open the plan. */
public final class AdaptStep {

    /** The last step of the method that decides on levels. */
    private static final int LAST_SIZED = 4;

    private final RuleSet rules;
    private final MeasurePolicy policy;
    private final Method method;

    /** Follows these rules and thresholds, and plans again by this method. */
    public AdaptStep(RuleSet rules, MeasurePolicy policy, Method method) {
        this.rules = rules;
        this.policy = policy;
        this.method = method;
    }

    /**
     * What observations make of a plan. One that nobody sized stays unsized.
     *
     * @throws InvalidValueException if an observation contradicts one that the plan has learned from already
     */
    public Adaptation adapt(Plan plan, Observations given, ProgressListener listener) {
        var brief = plan.brief();
        var known = plan.memory().observed();
        check(given, known);
        var news = given.without(known);
        var all = known.and(news);
        var watch = new TriggerWatch(brief.horizonMonths(), brief.periodMonths(), all);
        var answers = brief.triggers().stream().map(watch::answer).toList();
        if (news.isEmpty()) {
            return new Adaptation(plan, answers, List.of(), List.of(), null, PlanDiff.empty(), List.of(), List.of());
        }
        var updates = updates(plan, news);
        var memory = new Memory(learned(plan.memory(), updates), all);
        var reopening = answers.stream()
                .filter(answer -> answer.reopensAfter(known.lastMonth()))
                .toList();
        var held = held(plan, memory, reopening.isEmpty(), listener);
        var words = new ChangeWords(brief);
        var observed = PlanDiff.between(
                PlanReader.summary(plan), PlanReader.summary(held), ChangeCause.INPUT, words.observed(updates));
        if (reopening.isEmpty()) {
            return new Adaptation(
                    held,
                    answers,
                    updates,
                    movements(plan, news),
                    null,
                    observed.judgedBy(policy),
                    List.of(),
                    List.of());
        }
        int from = reopening.stream()
                .mapToInt(answer -> answer.trigger().replanFrom())
                .min()
                .orElse(1);
        var replanned = from > LAST_SIZED
                ? held(plan, memory, true, listener)
                : held.upTo(from, replanned(held, memory, listener));
        var why = ChangeCauses.decided(reopening, from);
        var decided = PlanDiff.between(
                PlanReader.summary(held), PlanReader.summary(replanned), ChangeCause.TRIGGER, words.because(why));
        var changeover = new Changeover(brief, levels(held), levels(replanned));
        return new Adaptation(
                replanned,
                answers,
                updates,
                movements(plan, news),
                new Reopening(
                        reopening.stream().map(answer -> answer.trigger().id()).toList(), from, why),
                observed.then(decided).judgedBy(policy),
                withdrawn(changeover),
                changeover.roadmap(all.lastMonth() + 1, policy.noticeMonths()));
    }

    private Plan replanned(Plan held, Memory memory, ProgressListener listener) {
        return held.investment().status() == SizingStatus.NOT_SIZED
                ? method.keep(held.brief(), memory, Map.of(), listener)
                : method.plan(held.brief(), memory, listener);
    }

    /** The plan as it is known now, at the levels it has; one that had none because limits clashed is sized again. */
    private Plan held(Plan plan, Memory memory, boolean inFull, ProgressListener listener) {
        if (!plan.investment().isFeasible()) {
            return method.plan(plan.brief(), memory, listener);
        }
        return inFull
                ? method.keep(plan.brief(), memory, levels(plan), listener)
                : method.keepQuickly(plan.brief(), memory, levels(plan), listener);
    }

    private static void check(Observations given, Observations known) {
        for (var row : given.rates()) {
            for (var before : known.rates()) {
                if (row.isAbout(before) && !row.equals(before)) {
                    throw new InvalidValueException(
                            "observations", row, "what the plan has learned already, " + before);
                }
            }
        }
        for (var row : given.kpis()) {
            for (var before : known.kpis()) {
                if (row.isAbout(before) && !row.equals(before)) {
                    throw new InvalidValueException(
                            "observations", row, "what the plan has learned already, " + before);
                }
            }
        }
    }

    static Map<String, Integer> levels(Plan plan) {
        var funded = plan.funded();
        return funded == null ? Map.of() : funded.levels();
    }

    // ---- learning ------------------------------------------------------------------------------

    /** The updates of all rates of which anything new was observed, in the order of the journey. */
    private static List<RateUpdate> updates(Plan plan, Observations news) {
        var memory = plan.memory();
        var brief = LearnedBrief.of(plan.brief(), memory);
        var model = LearnedModel.of(brief, memory);
        var levels = levels(plan);
        var updates = new ArrayList<RateUpdate>();
        for (var step : model.steps()) {
            for (var segment : model.segments()) {
                var rows = rows(news, step, segment);
                double sample =
                        rows.stream().mapToDouble(RateObservation::sample).sum();
                if (sample > 0) {
                    double count = Math.min(
                            sample,
                            rows.stream().mapToDouble(RateObservation::count).sum());
                    updates.add(RateLearning.learn(
                            prior(memory, model, step, segment.id()),
                            model.missed(segment.id(), step, levels),
                            count,
                            sample));
                }
            }
        }
        return updates;
    }

    private static List<RateObservation> rows(Observations observed, String step, Segment segment) {
        return observed.rates().stream()
                .filter(row -> row.step().equals(step) && row.segment().equals(segment.id()))
                .toList();
    }

    private static LearnedRate prior(Memory memory, ResponseModel model, String step, String segment) {
        var now = model.response(segment, step);
        return memory.of(step, segment)
                .orElseGet(() -> new LearnedRate(
                        step, segment, now.base(), now.ceiling(), now.kappa(), RateLearning.FIRST_STRENGTH));
    }

    private static List<LearnedRate> learned(Memory before, List<RateUpdate> updates) {
        var all = new TreeMap<String, LearnedRate>();
        before.learned().forEach(one -> all.put(one.step() + "/" + one.segment(), one));
        updates.forEach(update ->
                all.put(update.learned().step() + "/" + update.learned().segment(), update.learned()));
        return List.copyOf(all.values());
    }

    // ---- what worked ---------------------------------------------------------------------------

    private static List<Movement> movements(Plan plan, Observations news) {
        var brief = LearnedBrief.of(plan.brief(), plan.memory());
        var model = LearnedModel.of(brief, plan.memory());
        var levels = levels(plan);
        var movements = new ArrayList<Movement>();
        for (var update : updates(plan, news)) {
            var step = update.learned().step();
            var segment = update.learned().segment();
            var acting = model.interventions().stream()
                    .filter(one -> levels.getOrDefault(one.id(), 0) > 0 && one.max(step, segment) > 0)
                    .map(Intervention::id)
                    .toList();
            double base = model.response(segment, step).base();
            for (var id : acting) {
                movements.add(new Movement(
                        id,
                        step,
                        segment,
                        update.planned() - base,
                        update.observed() - base,
                        new Range(
                                update.interval().low() - base,
                                update.interval().high() - base),
                        acting.stream().filter(other -> !other.equals(id)).toList()));
            }
        }
        return movements;
    }

    // ---- the guard on relationships ------------------------------------------------------------

    private List<Warning> withdrawn(Changeover changeover) {
        var warnings = new ArrayList<Warning>();
        for (var role : changeover.roles()) {
            var change = new FieldChange(role, changeover.funded(role), changeover.kept(role), policy.noticeMonths());
            var said = rules.conclude(Pack.MEASURE, MeasureConclusion.class, List.of(change));
            said.stream()
                    .filter(one -> one.conclusion().code() != null)
                    .forEach(one -> warnings.add(new Warning(
                            Objects.requireNonNull(one.conclusion().code()),
                            role.name(),
                            one.reason().because(),
                            List.<Reason>of(one.reason()))));
        }
        return warnings;
    }
}
