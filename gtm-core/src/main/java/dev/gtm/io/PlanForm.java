package dev.gtm.io;

import dev.gtm.adoption.SegmentFlow;
import dev.gtm.adoption.StepFlow;
import dev.gtm.approach.ApproachEntry;
import dev.gtm.approach.BarrierAnswer;
import dev.gtm.approach.Exclusion;
import dev.gtm.approach.Ruling;
import dev.gtm.approach.Tactic;
import dev.gtm.evidence.Reason;
import dev.gtm.investment.InterventionAnswer;
import dev.gtm.language.Language;
import dev.gtm.language.Sentence;
import dev.gtm.plan.Plan;
import dev.gtm.plan.Warning;
import dev.gtm.priority.PrioritizedBehavior;
import dev.gtm.quantity.Money;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The form of a plan as JSON. What nothing concludes is null or empty. */
final class PlanForm {

    private static final List<Object> NOTHING = List.of();

    private final Plan plan;
    private final Language language;

    PlanForm(Plan plan, Language language) {
        this.plan = plan;
        this.language = language;
    }

    Map<String, @Nullable Object> json() {
        return new Json()
                .put("plan", head().fields())
                .put("adoption", adoption().fields())
                .put("priorities", list(plan.priorities(), this::priority))
                .put("stakeholders", NOTHING)
                .put("approach", list(plan.approach(), this::entry))
                .put("excluded", list(plan.excluded(), this::exclusion))
                .put("barriers", list(plan.barriers(), this::barrier))
                .put("investment", investment().fields())
                .put(
                        "measurement",
                        new Json().put("kpis", NOTHING).put("triggers", NOTHING).fields())
                .put("warnings", list(plan.warnings(), this::warning))
                .put("interventions", list(plan.interventions(), this::intervention))
                .put("customerModel", NOTHING)
                .put("roadmap", NOTHING)
                .put("keyAssumptions", NOTHING)
                .put("learned", NOTHING)
                .put("observed", NOTHING)
                .fields();
    }

    private Json head() {
        var book = new Json()
                .put("hash", plan.ruleBook().hash())
                .put("rules", plan.ruleBook().rules());
        return new Json()
                .put("brief", plan.brief().id())
                .put("asOf", plan.brief().asOf().toString())
                .put("ruleBook", book.fields())
                .put("seed", (Object) null)
                .put("notice", plan.notice().in(language));
    }

    private Json adoption() {
        return new Json()
                .put("segments", list(plan.adoption().segments(), this::segment))
                .put("reached", plan.adoption().reached());
    }

    private Json segment(SegmentFlow flow) {
        return new Json()
                .put("id", flow.segment())
                .put("patients", flow.patients())
                .put("reached", flow.reached())
                .put("steps", list(flow.steps(), this::step));
    }

    private Json step(StepFlow flow) {
        return new Json()
                .put("id", flow.step())
                .put("stage", flow.stage())
                .put("entering", flow.entering())
                .put("leaving", flow.leaving())
                .put("lost", flow.lost())
                .put("rate", flow.rate())
                .put("ceiling", flow.ceiling())
                .put("avoidable", flow.avoidable())
                .put("notAttributable", flow.notAttributable())
                .put("patientsPerCeilingPoint", flow.patientsPerCeilingPoint());
    }

    private Json priority(PrioritizedBehavior prioritized) {
        var influence = prioritized.influence();
        return new Json()
                .put("behavior", prioritized.behavior().id())
                .put("rank", prioritized.rank())
                .put("tier", prioritized.tier())
                .put("impact", impact(prioritized).fields())
                .put(
                        "influence",
                        influence == null
                                ? null
                                : new Json()
                                        .put("share", influence.share().value())
                                        .put("control", influence.control())
                                        .fields())
                .put("stability", (Object) null)
                .put("confidence", prioritized.basis().confidence())
                .put("judged", prioritized.basis().judged())
                .put("assumed", prioritized.basis().assumed())
                .put("reasons", reasons(prioritized.reasons()));
    }

    private static Json impact(PrioritizedBehavior prioritized) {
        var impact = prioritized.impact();
        return impact == null
                ? new Json()
                        .put("patients", (Object) null)
                        .put("starts", (Object) null)
                        .put("value", (Object) null)
                        .put("share", (Object) null)
                        .put("potential", (Object) null)
                        .put("blockedShare", (Object) null)
                        .put("blockedDownstream", (Object) null)
                        .put("measurable", false)
                : new Json()
                        .put("patients", impact.patients())
                        .put("starts", impact.starts())
                        .put("value", amount(impact.value()))
                        .put("share", impact.share())
                        .put("potential", impact.potential())
                        .put("blockedShare", impact.blockedShare())
                        .put("blockedDownstream", impact.blockedDownstream())
                        .put("measurable", true);
    }

    private Json entry(ApproachEntry entry) {
        var json = new Json()
                .put("id", entry.id())
                .put("behavior", entry.behavior())
                .put("barrier", entry.barrier())
                .put("need", entry.need())
                .put("rank", entry.rank());
        var lead = entry.lead();
        if (lead == null) {
            json.put("delivery", (Object) null)
                    .put("role", (Object) null)
                    .put("channel", (Object) null)
                    .put("moment", (Object) null)
                    .put("audience", (Object) null);
        } else {
            tactic(json, lead);
        }
        json.put("sequence", list(entry.sequence(), tactic -> tactic(new Json(), tactic)))
                .put("partner", (Object) null)
                .put("valueArgument", (Object) null)
                .put("effect", (Object) null)
                .put("interventions", entry.interventions());
        ruling(json, entry.ruling());
        return json.put("reasons", reasons(entry.reasons()));
    }

    private static Json tactic(Json json, Tactic tactic) {
        return json.put("delivery", tactic.delivery())
                .put("role", tactic.role())
                .put("channel", tactic.channel())
                .put("moment", tactic.moment())
                .put("audience", tactic.audience());
    }

    private void ruling(Json json, @Nullable Ruling ruling) {
        json.put("verdict", ruling == null ? null : ruling.verdict())
                .put("conditions", ruling == null ? NOTHING : sentences(ruling.conditions()))
                .put("duties", ruling == null ? NOTHING : sentences(ruling.duties()));
    }

    private Json exclusion(Exclusion exclusion) {
        var json = new Json();
        var tactic = exclusion.tactic();
        if (tactic == null) {
            json.put("intervention", exclusion.intervention());
        } else {
            json.put(
                    "tactic",
                    tactic(new Json().put("approach", exclusion.approach()), tactic)
                            .fields());
        }
        return json.put("verdict", exclusion.verdict()).put("reasons", reasons(exclusion.reasons()));
    }

    private Json barrier(BarrierAnswer answer) {
        return new Json()
                .put("barrier", answer.barrier())
                .put("control", answer.control())
                .put("outcome", answer.outcome())
                .put("reasons", reasons(answer.reasons()));
    }

    private Json investment() {
        return new Json()
                .put("status", "NOT_SIZED")
                .put("levels", Map.of())
                .put("cost", (Object) null)
                .put("unspent", (Object) null)
                .put("patients", (Object) null)
                .put("patientsWithoutReview", (Object) null)
                .put("baselinePatients", plan.adoption().reached())
                .put("netValue", (Object) null)
                .put("bound", (Object) null)
                .put("gap", (Object) null)
                .put("rates", Map.of())
                .put("binding", NOTHING)
                .put("marginalPatientsPerUnit", (Object) null)
                .put("unitOfMoney", (Object) null)
                .put("targets", NOTHING)
                .put("frontier", NOTHING)
                .put("options", NOTHING)
                .put("barrierOnly", (Object) null)
                .put("robustness", (Object) null);
    }

    private Json warning(Warning warning) {
        return new Json()
                .put("code", warning.code())
                .put("subject", warning.subject())
                .put("text", warning.text().in(language))
                .put("reasons", reasons(warning.reasons()));
    }

    private Json intervention(InterventionAnswer answer) {
        return new Json()
                .put("id", answer.intervention())
                .put("outcome", answer.outcome())
                .put("level", (Object) null)
                .put("supports", answer.supports())
                .put("verdict", answer.ruling().verdict())
                .put("conditions", sentences(answer.ruling().conditions()))
                .put("duties", sentences(answer.ruling().duties()))
                .put("reasons", reasons(answer.reasons()));
    }

    private List<?> reasons(List<Reason> reasons) {
        return list(
                reasons,
                reason -> new Json()
                        .put("rule", reason.rule())
                        .put("because", reason.because().in(language))
                        .put("source", reason.source())
                        .put("facts", reason.facts())
                        .put("at", reason.at()));
    }

    private List<String> sentences(List<Sentence> sentences) {
        return sentences.stream().map(sentence -> sentence.in(language)).toList();
    }

    private static <T> List<?> list(List<T> elements, Function<T, Json> form) {
        return elements.stream().map(element -> form.apply(element).fields()).toList();
    }

    private static @Nullable Object amount(@Nullable Money money) {
        return money == null ? null : money.amount();
    }
}
