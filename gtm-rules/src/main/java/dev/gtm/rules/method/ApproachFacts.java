package dev.gtm.rules.method;

import dev.gtm.adoption.Barrier;
import dev.gtm.adoption.ProductStatus;
import dev.gtm.adoption.Stage;
import dev.gtm.adoption.StakeholderRole;
import dev.gtm.adoption.Step;
import dev.gtm.adoption.StepFlow;
import dev.gtm.approach.ApproachEntry;
import dev.gtm.approach.Channel;
import dev.gtm.approach.FieldRole;
import dev.gtm.approach.Need;
import dev.gtm.approach.PersonalizedCare;
import dev.gtm.approach.Tactic;
import dev.gtm.investment.Intervention;
import dev.gtm.rules.situation.BarrierReview;
import dev.gtm.rules.situation.CandidateReview;
import dev.gtm.rules.situation.CareReview;
import dev.gtm.rules.situation.CoreRoleReview;
import dev.gtm.rules.situation.CustomerReview;
import dev.gtm.rules.situation.MeansReview;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** The approach and the candidates as the review pack sees them. */
final class ApproachFacts {

    private static final List<FieldRole> CORE_ROLES =
            List.of(FieldRole.SALES_REP, FieldRole.MSL, FieldRole.NATIONAL_ACCOUNT_MANAGER);

    private final PlanUnderReview plan;
    private final Map<String, Stage> stages;
    private final Map<String, List<Intervention>> lawfulByBehavior = new HashMap<>();

    private ApproachFacts(PlanUnderReview plan) {
        this.plan = plan;
        stages = plan.brief().journey().stream().collect(Collectors.toMap(Step::id, Step::stage));
        plan.brief().interventions().stream()
                .filter(candidate -> !isMasked(candidate))
                .forEach(candidate -> candidate
                        .behaviors()
                        .forEach(behavior -> lawfulByBehavior
                                .computeIfAbsent(behavior, id -> new ArrayList<>())
                                .add(candidate)));
    }

    static List<Object> of(PlanUnderReview plan) {
        var facts = new ApproachFacts(plan);
        var all = new ArrayList<Object>();
        all.add(facts.means());
        all.addAll(facts.barriers());
        plan.customers()
                .forEach(customer -> all.add(new CustomerReview(
                        customer.stakeholder() == null ? customer.role().name() : customer.stakeholder(),
                        customer.contactsPerYear())));
        plan.care().forEach(care -> all.add(care(care)));
        all.addAll(facts.coreRoles());
        boolean undiagnosed = facts.isUndiagnosed();
        plan.brief().interventions().forEach(candidate -> all.add(facts.candidate(candidate, undiagnosed)));
        return all;
    }

    private static CareReview care(PersonalizedCare care) {
        return new CareReview(
                care.problem(),
                !care.moments().isEmpty(),
                care.supports().stream().anyMatch(support -> !support.entries().isEmpty()),
                care.isPoint());
    }

    /** Before the approval nobody sells, and without any tactic nobody is called for. */
    private List<CoreRoleReview> coreRoles() {
        var means = plan.approach().stream()
                .flatMap(entry -> entry.sequence().stream())
                .map(Tactic::by)
                .collect(Collectors.toSet());
        return means.isEmpty() || plan.brief().product().status() != ProductStatus.ON_LABEL
                ? List.of()
                : CORE_ROLES.stream()
                        .map(role -> new CoreRoleReview(role, means.contains(role), isStaffed(role)))
                        .toList();
    }

    private boolean isStaffed(FieldRole role) {
        return plan.brief().limits().fte().getOrDefault(role, 0) > 0
                || plan.brief().interventions().stream()
                        .anyMatch(candidate -> candidate.role() == role && !isMasked(candidate));
    }

    private MeansReview means() {
        var byAudience = plan.approach().stream()
                .flatMap(entry -> entry.sequence().stream())
                .collect(Collectors.groupingBy(
                        Tactic::audience, Collectors.mapping(Tactic::by, Collectors.<Enum<?>>toSet())));
        var leads = plan.approach().stream()
                .map(ApproachEntry::lead)
                .filter(Objects::nonNull)
                .toList();
        return new MeansReview(
                plan.brief().id(),
                byAudience.size(),
                isAlike(byAudience),
                leads.size(),
                leads.stream().map(Tactic::channel).distinct().count() == 1
                        && leads.get(0).channel() != null);
    }

    private static boolean isAlike(Map<StakeholderRole, Set<Enum<?>>> byAudience) {
        return new HashSet<>(byAudience.values()).size() == 1
                && byAudience.values().iterator().next().size() > 1;
    }

    private List<BarrierReview> barriers() {
        var byBarrier = plan.approach().stream()
                .filter(entry -> entry.barrier() != null && entry.lead() != null)
                .collect(Collectors.groupingBy(entry -> Objects.requireNonNull(entry.barrier())));
        return plan.brief().barriers().stream()
                .filter(barrier -> byBarrier.containsKey(barrier.id()))
                .map(barrier -> barrier(barrier, byBarrier.getOrDefault(barrier.id(), List.of())))
                .toList();
    }

    private static BarrierReview barrier(Barrier barrier, List<ApproachEntry> entries) {
        return new BarrierReview(
                barrier.id(),
                barrier.cause().component(),
                entries.stream()
                        .flatMap(entry -> entry.sequence().stream())
                        .map(Tactic::channel)
                        .allMatch(channel -> channel != null && channel.isContent()));
    }

    private CandidateReview candidate(Intervention candidate, boolean undiagnosed) {
        var channel = candidate.channel();
        return new CandidateReview(
                candidate.id(),
                candidate.role(),
                candidate.needs(),
                isMasked(candidate),
                candidate.role() == null && channel != null && channel.isOneOff(),
                candidate.role() == null && channel == Channel.WEBINAR,
                !isBeside(candidate, other -> true),
                isBeside(candidate, ApproachFacts::isDialogue),
                plan.approach().stream()
                        .anyMatch(entry -> entry.need() == Need.REMIND
                                && candidate.behaviors().contains(entry.behavior())),
                candidate.effects().stream()
                        .allMatch(effect -> isLate(Objects.requireNonNull(stages.get(effect.step())))),
                undiagnosed);
    }

    /** Whether another lawful candidate of some kind serves one of the same behaviors. */
    private boolean isBeside(Intervention candidate, Predicate<Intervention> kind) {
        return candidate.behaviors().stream()
                .flatMap(behavior -> lawfulByBehavior.getOrDefault(behavior, List.of()).stream())
                .anyMatch(other -> !other.id().equals(candidate.id()) && kind.test(other));
    }

    private static boolean isDialogue(Intervention candidate) {
        var channel = candidate.channel();
        return candidate.role() != null || channel != null && channel.isDialogue();
    }

    private boolean isMasked(Intervention candidate) {
        return Objects.requireNonNull(plan.rulings().get(candidate.id()))
                .verdict()
                .isMasked();
    }

    private boolean isUndiagnosed() {
        return avoidable(false) > avoidable(true);
    }

    private double avoidable(boolean late) {
        return plan.map().segments().stream()
                .flatMap(segment -> segment.steps().stream())
                .filter(step -> isLate(step.stage()) == late)
                .mapToDouble(StepFlow::avoidable)
                .sum();
    }

    private static boolean isLate(Stage stage) {
        return stage.compareTo(Stage.DECISION) >= 0;
    }
}
