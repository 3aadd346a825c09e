package dev.gtm.rules.method;

import dev.gtm.outcome.Kpi;
import dev.gtm.outcome.KpiKind;
import dev.gtm.outcome.MeasurePolicy;
import dev.gtm.outcome.Trigger;
import dev.gtm.outcome.TriggerOdds;
import dev.gtm.outcome.TriggerOutlook;
import dev.gtm.plan.Brief;
import dev.gtm.rules.conclude.MeasureConclusion;
import dev.gtm.rules.internal.Pack;
import dev.gtm.rules.internal.RuleSet;
import dev.gtm.rules.situation.TriggerProfile;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Says of each trigger how often it would fire, and asks the measure pack what is wrong with it. */
final class TriggerStep {

    private static final int YEAR = 12;

    /** Words that stand where a decision should. */
    private static final Pattern NOTHING =
            Pattern.compile("(none|no decision|tbd|to be decided|n/a|-+|–|なし|未定)([\\s.:;,、。].*)?", Pattern.DOTALL);

    private final RuleSet rules;
    private final MeasurePolicy policy;

    TriggerStep(RuleSet rules, MeasurePolicy policy) {
        this.rules = rules;
        this.policy = policy;
    }

    List<TriggerOutlook> outlooks(Brief brief, @Nullable SizedPlan sized, Map<String, Kpi> kpis) {
        var today = PlannedFlow.today(brief);
        var planned = sized == null ? today : sized.flow();
        return brief.triggers().stream()
                .map(trigger -> trigger.step() == null
                        ? ofFigure(brief, trigger, kpis.get(String.valueOf(trigger.kpi())))
                        : ofRate(brief, trigger, trigger.step(), planned, today))
                .map(this::warned)
                .toList();
    }

    private static TriggerOutlook ofRate(
            Brief brief, Trigger trigger, String step, PlannedFlow planned, PlannedFlow today) {
        var segments = planned.segments(trigger.segment());
        double rate = planned.rate(step, segments);
        double baseline = today.rate(step, segments);
        return new TriggerOutlook(
                trigger,
                rate,
                baseline,
                planned.entering(step, segments, brief.periodMonths()),
                chance(brief, trigger).ofShare(rate, baseline),
                List.of(),
                List.of());
    }

    /** A figure that is no proportion of a step has no known chance, but for what the plan itself counts. */
    private static TriggerOutlook ofFigure(Brief brief, Trigger trigger, @Nullable Kpi kpi) {
        var planned = kpi == null || kpi.kind() != KpiKind.ACTIVITY ? null : kpi.planned();
        if (planned == null || trigger.event() != null) {
            return new TriggerOutlook(trigger, null, null, null, TriggerOdds.UNKNOWN, List.of(), List.of());
        }
        double perPeriod = planned * brief.periodMonths() / YEAR;
        return new TriggerOutlook(
                trigger, perPeriod, 0.0, null, chance(brief, trigger).ofCount(perPeriod, 0), List.of(), List.of());
    }

    private static TriggerChance chance(Brief brief, Trigger trigger) {
        return new TriggerChance(trigger, brief.horizonMonths(), brief.periodMonths());
    }

    private TriggerOutlook warned(TriggerOutlook outlook) {
        var said = rules.conclude(Pack.MEASURE, MeasureConclusion.class, List.of(profile(outlook), policy));
        var warned =
                said.stream().filter(one -> one.conclusion().trigger() != null).toList();
        return outlook.warned(
                warned.stream()
                        .map(one -> Objects.requireNonNull(one.conclusion().trigger()))
                        .toList(),
                warned.stream()
                        .map(one -> one.reason()
                                .about("trigger " + outlook.trigger().id()))
                        .toList());
    }

    private static TriggerProfile profile(TriggerOutlook outlook) {
        var trigger = outlook.trigger();
        return new TriggerProfile(
                trigger.kind(),
                !NOTHING.matcher(trigger.decision().strip().toLowerCase(Locale.ROOT))
                        .matches(),
                trigger.owner() != null,
                outlook.odds().falseAlarm(),
                outlook.odds().detectionAtBaseline(),
                trigger.minSample(),
                outlook.enteringPerPeriod());
    }
}
