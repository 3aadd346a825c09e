package dev.gtm.io;

import static dev.gtm.evidence.Evidence.kindOf;

import dev.gtm.adoption.Behavior;
import dev.gtm.adoption.Competitor;
import dev.gtm.adoption.DoctorFlow;
import dev.gtm.adoption.DoctorStage;
import dev.gtm.adoption.DoctorStep;
import dev.gtm.adoption.DoctorStepFlow;
import dev.gtm.adoption.Driver;
import dev.gtm.adoption.SegmentFlow;
import dev.gtm.adoption.Stakeholder;
import dev.gtm.adoption.Step;
import dev.gtm.adoption.StepFlow;
import dev.gtm.approach.ApproachEntry;
import dev.gtm.approach.BarrierAnswer;
import dev.gtm.approach.CustomerContact;
import dev.gtm.approach.Exclusion;
import dev.gtm.approach.ExpectedEffect;
import dev.gtm.approach.PersonalizedCare;
import dev.gtm.approach.Ruling;
import dev.gtm.approach.Tactic;
import dev.gtm.approach.UnitPrice;
import dev.gtm.evidence.Reason;
import dev.gtm.investment.Intervention;
import dev.gtm.investment.InterventionAnswer;
import dev.gtm.landscape.DigitalPartner;
import dev.gtm.landscape.ValueArgument;
import dev.gtm.language.Language;
import dev.gtm.language.Sentence;
import dev.gtm.plan.Plan;
import dev.gtm.plan.Warning;
import dev.gtm.priority.Impact;
import dev.gtm.priority.PrioritizedBehavior;
import dev.gtm.priority.StakeholderFocus;
import dev.gtm.quantity.Money;
import dev.gtm.quantity.Share;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts a plan into the form of {@link PlanDocument}. */
final class PlanForm {

    private final Plan plan;
    private final Language language;
    private final Map<String, Step> steps;
    private final Map<String, DoctorStep> doctorSteps;
    private final Map<String, Stakeholder> stakeholders;
    private final Map<String, Intervention> interventions;
    private final Map<String, Long> behaviorsOnStep;
    private final Map<String, List<Driver>> drivers;
    private final Map<String, List<Competitor>> competitors = new HashMap<>();

    PlanForm(Plan plan, Language language) {
        this.plan = plan;
        this.language = language;
        steps = byId(plan.brief().journey(), Step::id);
        doctorSteps = byId(plan.brief().doctorJourney(), DoctorStep::id);
        stakeholders = byId(plan.brief().stakeholders(), Stakeholder::id);
        interventions = byId(plan.brief().interventions(), Intervention::id);
        behaviorsOnStep =
                plan.brief().behaviors().stream().collect(Collectors.groupingBy(Behavior::step, Collectors.counting()));
        drivers = plan.brief().drivers().stream().collect(Collectors.groupingBy(Driver::behavior));
        plan.brief()
                .competitors()
                .forEach(competitor -> competitor
                        .behaviors()
                        .forEach(behavior -> competitors
                                .computeIfAbsent(behavior, id -> new ArrayList<>())
                                .add(competitor)));
    }

    PlanDocument document() {
        return new PlanDocument(
                head(),
                adoption(),
                each(plan.priorities(), this::priority),
                each(plan.stakeholders(), this::stakeholder),
                each(plan.approach(), this::entry),
                each(plan.excluded(), this::excluded),
                each(plan.barriers(), this::barrier),
                new AllocationForm(plan.investment(), language).document(),
                new MeasurementForm(language, this::reasons).of(plan.measurement()),
                each(plan.warnings(), this::warned),
                each(plan.interventions(), this::intervention),
                each(plan.customers(), this::customer),
                each(
                        plan.roadmap(),
                        entry -> new PlanDocument.Month(
                                entry.month(), entry.what().in(language), entry.kind(), entry.subject())),
                AllocationForm.assumptions(plan.investment(), language),
                MemoryForm.learned(plan.memory()),
                MemoryForm.rates(plan.memory()),
                MemoryForm.kpis(plan.memory()),
                MemoryForm.events(plan.memory()),
                each(plan.care(), this::care));
    }

    private PlanDocument.Head head() {
        return new PlanDocument.Head(
                plan.brief().id(),
                plan.brief().asOf().toString(),
                new PlanDocument.RuleBook(
                        plan.ruleBook().hash(), plan.ruleBook().rules()),
                plan.seed(),
                plan.notice().in(language),
                new PlanDocument.Draws(
                        plan.stability().draws(),
                        plan.stability().top(),
                        plan.stability().spread()),
                BriefHash.of(plan.brief()));
    }

    // ---- step 1 --------------------------------------------------------------------------------

    private PlanDocument.Adoption adoption() {
        return new PlanDocument.Adoption(
                each(plan.adoption().segments(), this::segment),
                plan.adoption().reached(),
                each(plan.doctors(), this::doctors));
    }

    private PlanDocument.Segment segment(SegmentFlow flow) {
        return new PlanDocument.Segment(
                flow.segment(),
                flow.patients(),
                flow.reached(),
                each(flow.steps(), this::step),
                flow.stall().map(StepFlow::step).orElse(null),
                flow.momentum().map(StepFlow::step).orElse(null));
    }

    private PlanDocument.Step step(StepFlow flow) {
        var step = of(steps, flow.step());
        return new PlanDocument.Step(
                flow.step(),
                flow.stage(),
                flow.entering(),
                flow.leaving(),
                flow.lost(),
                flow.rate(),
                flow.ceiling(),
                flow.avoidable(),
                flow.notAttributable(),
                flow.patientsPerCeilingPoint(),
                each(
                        flow.attributed(),
                        part -> new PlanDocument.Attributed(part.behavior(), part.barrier(), part.patients())),
                step.ceilingSetBy(),
                kindOf(step.evidence()),
                kindOf(step.ceilingEvidence()));
    }

    private PlanDocument.Doctors doctors(DoctorFlow flow) {
        var count = of(stakeholders, flow.stakeholder()).count();
        return new PlanDocument.Doctors(
                flow.stakeholder(),
                each(flow.steps(), step -> doctorStep(step, count)),
                flow.stall().map(DoctorStepFlow::step).orElse(null));
    }

    private PlanDocument.DoctorStep doctorStep(DoctorStepFlow flow, @Nullable Integer count) {
        return new PlanDocument.DoctorStep(
                flow.step(),
                flow.stage(),
                flow.arriving(),
                flow.leaving(),
                count == null ? null : Double.valueOf(count * flow.leaving()),
                flow.patientSteps(),
                flow.avoidable(),
                kindOf(of(doctorSteps, flow.step()).evidence()));
    }

    // ---- step 2 --------------------------------------------------------------------------------

    private PlanDocument.Priority priority(PrioritizedBehavior prioritized) {
        var behavior = prioritized.behavior();
        var influence = prioritized.influence();
        return new PlanDocument.Priority(
                behavior.id(),
                prioritized.rank(),
                prioritized.tier(),
                impact(prioritized.impact()),
                influence == null
                        ? null
                        : new PlanDocument.Influence(influence.share().value(), influence.control()),
                value(prioritized.stability()),
                prioritized.basis().confidence(),
                prioritized.basis().judged(),
                prioritized.basis().assumed(),
                of(behaviorsOnStep, behavior.step()).intValue() - 1,
                drivers(behavior.id()),
                competitors(behavior.id()),
                of(stakeholders, behavior.stakeholder()).role().isDoctor()
                        ? DoctorStage.of(of(steps, behavior.step()).stage()).orElse(null)
                        : null,
                reasons(prioritized.reasons()));
    }

    private static PlanDocument.Impact impact(@Nullable Impact impact) {
        return impact == null
                ? new PlanDocument.Impact(null, null, null, null, null, null, null, false)
                : new PlanDocument.Impact(
                        impact.patients(),
                        impact.starts(),
                        impact.value() == null ? null : impact.value().amount(),
                        impact.share(),
                        impact.potential(),
                        impact.blockedShare(),
                        impact.blockedDownstream(),
                        true);
    }

    private List<PlanDocument.Driver> drivers(String behavior) {
        return each(
                drivers.getOrDefault(behavior, List.of()),
                driver -> new PlanDocument.Driver(
                        driver.id(), driver.text(), value(driver.weight()), kindOf(driver.evidence())));
    }

    private List<PlanDocument.Competitor> competitors(String behavior) {
        return each(
                competitors.getOrDefault(behavior, List.of()),
                competitor -> new PlanDocument.Competitor(
                        competitor.id(), competitor.label(), competitor.intensity(), kindOf(competitor.evidence())));
    }

    private PlanDocument.Stakeholder stakeholder(StakeholderFocus focus) {
        return new PlanDocument.Stakeholder(
                focus.stakeholder().id(),
                focus.focus(),
                value(focus.ofStakeholders()),
                value(focus.ofPatients()),
                focus.count(),
                focus.patients(),
                focus.ceilings(),
                kindOf(focus.stakeholder().evidence()),
                reasons(focus.reasons()));
    }

    // ---- step 3 --------------------------------------------------------------------------------

    private PlanDocument.Entry entry(ApproachEntry entry) {
        var lead = entry.lead();
        var ruling = entry.ruling();
        return new PlanDocument.Entry(
                entry.id(),
                entry.behavior(),
                entry.barrier(),
                entry.need(),
                entry.rank(),
                lead == null ? null : lead.delivery(),
                lead == null ? null : lead.role(),
                lead == null ? null : lead.channel(),
                lead == null ? null : lead.moment(),
                lead == null ? null : lead.audience(),
                entry.effects().isEmpty()
                        ? each(entry.sequence(), tactic -> tactic(tactic, null))
                        : each(entry.effects(), effect -> tactic(effect.tactic(), effect(effect))),
                partner(entry.reinforcement().partner()),
                argument(entry.reinforcement().valueArgument()),
                entry.leadEffect().map(this::effect).orElse(null),
                entry.interventions(),
                ruling == null ? null : ruling.verdict(),
                ruling == null ? List.of() : sentences(ruling.conditions()),
                ruling == null ? List.of() : sentences(ruling.duties()),
                tacticOrNull(entry.reinforcement().fallback()),
                entry.reinforcement().amplifies(),
                price(entry.price()),
                reasons(entry.reasons()));
    }

    private PlanDocument.@Nullable Partner partner(@Nullable DigitalPartner partner) {
        return partner == null
                ? null
                : new PlanDocument.Partner(
                        partner.id(),
                        partner.kind().in(language),
                        partner.phase(),
                        partner.form(),
                        List.copyOf(partner.revenue()),
                        partner.region(),
                        partner.players(),
                        partner.source(),
                        partner.assumption());
    }

    private PlanDocument.@Nullable Argument argument(@Nullable ValueArgument argument) {
        return argument == null
                ? null
                : new PlanDocument.Argument(
                        argument.id(),
                        argument.outcome().in(language),
                        argument.cost().in(language),
                        argument.gain().in(language),
                        argument.payment(),
                        argument.source(),
                        argument.assumption());
    }

    private PlanDocument.Customer customer(CustomerContact contact) {
        return new PlanDocument.Customer(
                contact.stakeholder(),
                contact.lead(),
                contact.others(),
                contact.contactsPerYear(),
                contact.reachable(),
                reasons(contact.reasons()),
                contact.role(),
                contact.counted(),
                each(
                        contact.handOffs(),
                        handOff -> new PlanDocument.PassedOn(
                                handOff.from(), handOff.to(), handOff.when().in(language))));
    }

    private PlanDocument.Care care(PersonalizedCare care) {
        return new PlanDocument.Care(
                care.problem(),
                care.barriers(),
                each(care.supports(), support -> new PlanDocument.Support(support.channel(), support.entries())),
                List.copyOf(care.moments()),
                reasons(care.reasons()));
    }

    private static PlanDocument.@Nullable Tactic tacticOrNull(@Nullable Tactic tactic) {
        return tactic == null ? null : tactic(tactic, null);
    }

    private static PlanDocument.Tactic tactic(Tactic tactic, PlanDocument.@Nullable Effect effect) {
        return new PlanDocument.Tactic(
                tactic.delivery(), tactic.role(), tactic.channel(), tactic.moment(), tactic.audience(), effect);
    }

    private PlanDocument.Effect effect(ExpectedEffect expected) {
        var size = expected.size();
        var range = size == null ? null : size.range();
        return new PlanDocument.Effect(
                range == null ? null : range.low(),
                size == null ? null : size.mid(),
                range == null ? null : range.high(),
                "points",
                size == null ? null : size.certainty(),
                size == null ? null : size.year(),
                size == null ? null : size.source(),
                size == null ? null : size.strategy().in(language),
                expected.capped(),
                size != null && size.assumption(),
                size != null,
                size == null || size.limit() == null ? null : size.limit().in(language),
                reasons(expected.reasons()));
    }

    private PlanDocument.Excluded excluded(Exclusion exclusion) {
        var tactic = exclusion.tactic();
        return new PlanDocument.Excluded(
                exclusion.intervention(),
                tactic == null
                        ? null
                        : new PlanDocument.ExcludedTactic(
                                exclusion.approach(),
                                tactic.delivery(),
                                tactic.role(),
                                tactic.channel(),
                                tactic.moment(),
                                tactic.audience()),
                exclusion.verdict(),
                reasons(exclusion.reasons()));
    }

    private PlanDocument.Barrier barrier(BarrierAnswer answer) {
        return new PlanDocument.Barrier(
                answer.barrier(), answer.control(), answer.outcome(), reasons(answer.reasons()));
    }

    // ---- steps 4 and 5, and the rest -----------------------------------------------------------

    PlanDocument.Warned warned(Warning warning) {
        return new PlanDocument.Warned(
                warning.code(), warning.subject(), warning.text().in(language), reasons(warning.reasons()));
    }

    private PlanDocument.@Nullable Price price(@Nullable UnitPrice price) {
        return price == null
                ? null
                : new PlanDocument.Price(
                        price.unit(),
                        amount(price.low()),
                        price.base().amount(),
                        amount(price.high()),
                        price.base().currency().getCurrencyCode(),
                        price.recalled(),
                        price.source().in(language));
    }

    private static @Nullable BigDecimal amount(@Nullable Money money) {
        return money == null ? null : money.amount();
    }

    private @Nullable Money unitCost(InterventionAnswer answer) {
        return answer.price() != null
                ? answer.price().base()
                : of(interventions, answer.intervention()).unitCost();
    }

    private static PlanDocument.@Nullable Spread range(@Nullable UnitPrice price) {
        return price == null || price.low() == null || price.high() == null
                ? null
                : new PlanDocument.Spread(price.low().amount(), price.high().amount());
    }

    private PlanDocument.Intervention intervention(InterventionAnswer answer) {
        Ruling ruling = answer.ruling();
        return new PlanDocument.Intervention(
                answer.intervention(),
                answer.outcome(),
                plan.investment().level(answer.intervention()),
                answer.supports(),
                ruling.verdict(),
                sentences(ruling.conditions()),
                sentences(ruling.duties()),
                amount(unitCost(answer)),
                range(answer.price()),
                answer.price() != null,
                reasons(answer.reasons()));
    }

    private List<PlanDocument.Why> reasons(List<Reason> reasons) {
        return each(
                reasons,
                reason -> new PlanDocument.Why(
                        reason.rule(),
                        reason.because().in(language),
                        reason.source().in(language),
                        reason.facts(),
                        reason.at()));
    }

    private List<String> sentences(List<Sentence> sentences) {
        return each(sentences, sentence -> sentence.in(language));
    }

    private static <T, F> List<F> each(List<T> elements, Function<T, F> form) {
        return elements.stream().map(form).toList();
    }

    private static <T> Map<String, T> byId(List<T> all, Function<T, String> idOf) {
        return all.stream().collect(Collectors.toMap(idOf, Function.identity()));
    }

    private static <T> T of(Map<String, T> all, String id) {
        return Objects.requireNonNull(all.get(id), id);
    }

    private static @Nullable Double value(@Nullable Share share) {
        return share == null ? null : Double.valueOf(share.value());
    }
}
