package dev.gtm.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.gtm.adoption.Barrier;
import dev.gtm.adoption.BarrierCause;
import dev.gtm.adoption.ComB;
import dev.gtm.adoption.Control;
import dev.gtm.adoption.ProductStatus;
import dev.gtm.adoption.ProductTrait;
import dev.gtm.adoption.Stage;
import dev.gtm.adoption.StakeholderRole;
import dev.gtm.approach.Activity;
import dev.gtm.approach.ApproachEntry;
import dev.gtm.approach.BarrierAnswer;
import dev.gtm.approach.BarrierOutcome;
import dev.gtm.approach.Channel;
import dev.gtm.approach.FieldRole;
import dev.gtm.approach.Need;
import dev.gtm.approach.Tactic;
import dev.gtm.approach.Verdict;
import dev.gtm.investment.SizingPolicy;
import dev.gtm.plan.Brief;
import dev.gtm.plan.Plan;
import dev.gtm.priority.BarrierWeights;
import dev.gtm.priority.Focus;
import dev.gtm.priority.StabilityPolicy;
import dev.gtm.priority.StakeholderFocus;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** The guards of step 3, which hold for every brief. */
class GuardProperties {

    private static final int TRIES = 250;
    private static final Planner PLANNER =
            Planner.ofDefaults().with(SizingPolicy.ofDefaults().withFrontier(0).withDraws(0));

    @Property(tries = TRIES)
    void anObstacleIsNeverMetByTeachingOrPersuadingFirst(@ForAll long seed) {
        var plan = plan(seed);
        assertThat(plan.approach())
                .filteredOn(entry -> entry.rank() == 1 && component(plan, entry) == ComB.PHYSICAL_OPPORTUNITY)
                .noneMatch(entry -> entry.need() == Need.EDUCATE || entry.need() == Need.PERSUADE);
    }

    @Property(tries = TRIES)
    void socialBarriersMeetPersuasionOnlyThroughPeers(@ForAll long seed) {
        var plan = plan(seed);
        assertThat(plan.approach())
                .filteredOn(entry -> entry.need() == Need.PERSUADE && component(plan, entry) == ComB.SOCIAL_OPPORTUNITY)
                .flatMap(ApproachEntry::sequence)
                .allMatch(tactic -> tactic.channel() == Channel.PEER_COMMUNITY);
    }

    @Property(tries = TRIES)
    void remindersAreForMemoryAloneAndNeverForASmallBarrierBesideALargeOne(@ForAll long seed) {
        var plan = plan(seed);
        for (var entry : plan.approach()) {
            if (entry.need() == Need.REMIND) {
                var barrier = barrier(plan, entry);
                assertThat(barrier.cause().isMemory()).isTrue();
                var all = plan.brief().barriersOf(plan.brief().behavior(entry.behavior()));
                var weights = BarrierWeights.of(all);
                assertThat(all)
                        .noneMatch(other -> control(plan, other) != Control.EXTERNAL
                                && !other.cause().isMemory()
                                && weights.outweighs(other, barrier));
            }
        }
        for (var behavior : plan.brief().behaviors()) {
            var needs = plan.approachTo(behavior.id()).stream()
                    .map(ApproachEntry::need)
                    .toList();
            int first = needs.indexOf(Need.REMIND);
            assertThat(first < 0 ? List.<Need>of() : needs.subList(first, needs.size()))
                    .allMatch(need -> need == Need.REMIND);
        }
    }

    @Property(tries = TRIES)
    void anUnknownCauseIsDiagnosedAndNothingElse(@ForAll long seed) {
        var plan = plan(seed);
        assertThat(plan.approach())
                .filteredOn(
                        entry -> entry.barrier() == null || barrier(plan, entry).cause() == BarrierCause.UNKNOWN)
                .allMatch(entry ->
                        entry.need() == Need.DIAGNOSE_FIRST && entry.sequence().isEmpty());
    }

    @Property(tries = TRIES)
    void whatIsExternalTakesNoTacticAndNobodyBuildsFacilities(@ForAll long seed) {
        var plan = plan(seed);
        assertThat(plan.approach())
                .filteredOn(entry -> entry.barrier() != null && control(plan, barrier(plan, entry)) == Control.EXTERNAL)
                .allMatch(entry -> entry.sequence().isEmpty());
        assertThat(tactics(plan)).noneMatch(tactic -> tactic.channel() == Channel.FACILITY);
    }

    @Property(tries = TRIES)
    void aScienceLiaisonNeverPersuades(@ForAll long seed) {
        assertThat(plan(seed).approach())
                .filteredOn(entry -> entry.need() == Need.PERSUADE)
                .flatMap(ApproachEntry::sequence)
                .noneMatch(tactic -> tactic.role() == FieldRole.MSL);
    }

    @Property(tries = TRIES)
    void aRefusalAndAMedicalReasonAreRespected(@ForAll long seed) {
        var plan = plan(seed);
        assertThat(plan.approach())
                .filteredOn(entry -> entry.barrier() != null
                        && List.of(BarrierCause.INFORMED_REFUSAL, BarrierCause.CLINICAL_INELIGIBILITY)
                                .contains(barrier(plan, entry).cause()))
                .allMatch(entry ->
                        entry.need() == Need.OUT_OF_SCOPE && entry.sequence().isEmpty());
    }

    @Property(tries = TRIES)
    void giftsAndHospitalityForProfessionalsAreForbiddenEverywhere(@ForAll long seed) {
        var plan = plan(seed);
        var gifts = Set.of(Activity.GIFT_OR_BENEFIT, Activity.ENTERTAINMENT_OR_GIFT, Activity.HOSPITALITY);
        var professionals = Set.of(
                StakeholderRole.PHYSICIAN,
                StakeholderRole.NURSE,
                StakeholderRole.PRACTICE_STAFF,
                StakeholderRole.PAYER);
        for (var intervention : plan.brief().interventions()) {
            boolean towardsProfessional = intervention.audience() == null
                    && intervention.channel() != Channel.MASS_MEDIA
                    && intervention.behaviors().stream()
                            .map(id -> plan.brief()
                                    .actorOf(plan.brief().behavior(id))
                                    .role())
                            .anyMatch(professionals::contains);
            if (towardsProfessional && intervention.activity() != null && gifts.contains(intervention.activity())) {
                assertThat(plan.excluded())
                        .filteredOn(one -> intervention.id().equals(one.intervention()))
                        .singleElement()
                        .satisfies(one -> assertThat(one.verdict()).isEqualTo(Verdict.FORBIDDEN));
            }
        }
    }

    @Property(tries = TRIES)
    void theBarrierDecidesNotTheTitle(@ForAll StakeholderRole role) {
        var one = Brief.builder("one", "US", "USD")
                .product("Drug", ProductStatus.ON_LABEL)
                .segment("G", 100)
                .step("T", Stage.TESTING, 0.5)
                .stakeholder("S", role)
                .behavior("KNOWS", "S", "T", "does it", 0.8)
                .behavior("CANNOT", "S", "T", "does it", 0.8)
                .barrier("GAP", "KNOWS", BarrierCause.KNOWLEDGE_GAP)
                .barrier("STEPS", "CANNOT", BarrierCause.PROCEDURAL_BURDEN)
                .build();
        var plan = PLANNER.plan(one);
        assertThat(plan.approachTo("KNOWS").get(0).need()).isEqualTo(Need.EDUCATE);
        assertThat(plan.approachTo("CANNOT").get(0).need()).isEqualTo(Need.ENABLE);
    }

    @Property(tries = TRIES)
    void everyInterventionComesOutOnceWithAReason(@ForAll long seed) {
        var plan = plan(seed);
        assertThat(plan.interventions())
                .hasSameSizeAs(plan.brief().interventions())
                .allSatisfy(answer -> assertThat(answer.reasons()).isNotEmpty());
    }

    @Property(tries = TRIES)
    void everyStakeholderComesOutOnceWithAReason(@ForAll long seed) {
        var plan = plan(seed);
        assertThat(plan.stakeholders())
                .extracting(StakeholderFocus::stakeholder)
                .containsExactlyInAnyOrderElementsOf(plan.brief().stakeholders());
        assertThat(plan.stakeholders())
                .allSatisfy(one -> assertThat(one.reasons()).isNotEmpty());
    }

    @Property(tries = TRIES)
    void aFocusCarriesWhatBelongsToItAndNothingElse(@ForAll long seed) {
        var plan = plan(seed);
        boolean rare = plan.brief().product().traits().contains(ProductTrait.RARE_DISEASE);
        assertThat(plan.stakeholders()).allSatisfy(one -> {
            assertThat(one.ofStakeholders() != null).isEqualTo(one.focus() == Focus.TOP_BY_VOLUME);
            assertThat(one.ofPatients() != null).isEqualTo(one.focus() == Focus.TOP_BY_VOLUME);
            assertThat(one.patients() != null).isEqualTo(one.focus() == Focus.LIKELY_TO_CHANGE);
            assertThat(one.ceilings().isEmpty()).isNotEqualTo(one.focus() == Focus.GATEKEEPER);
            assertThat(rare && one.focus() == Focus.TOP_BY_VOLUME).isFalse();
        });
    }

    @Property(tries = TRIES)
    void eachDrawHasItsFirstRanks(@ForAll long seed) {
        var plan = PLANNER.with(new StabilityPolicy(100, 2, 0.2)).withSeed(seed).plan(AnyBrief.of(seed));
        var measured =
                plan.priorities().stream().filter(one -> one.impact() != null).toList();
        assertThat(plan.priorities())
                .allSatisfy(one -> assertThat(one.stability() != null).isEqualTo(one.impact() != null));
        assertThat(measured.stream().mapToDouble(one -> one.stability().value()).sum())
                .isCloseTo(Math.min(2, measured.size()), within(1e-9));
    }

    @Property(tries = TRIES)
    void nothingIsLostAndEverythingHasAReason(@ForAll long seed) {
        var plan = plan(seed);
        assertThat(plan.barriers())
                .extracting(BarrierAnswer::barrier)
                .containsExactlyInAnyOrderElementsOf(
                        plan.brief().barriers().stream().map(Barrier::id).toList());
        assertThat(plan.barriers())
                .allSatisfy(answer -> assertThat(answer.reasons()).isNotEmpty());
        assertThat(plan.approach())
                .allSatisfy(entry -> assertThat(entry.reasons()).isNotEmpty());
        assertThat(plan.priorities())
                .hasSameSizeAs(plan.brief().behaviors())
                .allSatisfy(one -> assertThat(one.reasons()).isNotEmpty());
    }

    @Property(tries = TRIES)
    void outcomesFollowTheOrderOfTheMethod(@ForAll long seed) {
        var plan = plan(seed);
        var designed = plan.priorities().stream()
                .filter(one -> one.tier().isDesigned())
                .map(one -> one.behavior().id())
                .collect(Collectors.toSet());
        for (var answer : plan.barriers()) {
            var barrier = plan.brief().barriers().stream()
                    .filter(one -> one.id().equals(answer.barrier()))
                    .findFirst()
                    .orElseThrow();
            boolean met = plan.approach().stream()
                    .anyMatch(entry -> barrier.id().equals(entry.barrier()) && entry.lead() != null);
            assertThat(answer.outcome())
                    .isEqualTo(expected(barrier, answer.control(), designed.contains(barrier.behavior()), met));
        }
    }

    @Property(tries = TRIES)
    void beforeApprovalAndOffLabelNobodyPersuades(@ForAll long seed) {
        var plan = plan(seed);
        if (plan.brief().product().status() != ProductStatus.ON_LABEL) {
            assertThat(plan.approach()).noneMatch(entry -> entry.need() == Need.PERSUADE);
        }
        if (plan.brief().product().status() == ProductStatus.OFF_LABEL) {
            assertThat(tactics(plan)).allMatch(tactic -> tactic.role() == FieldRole.MSL);
        }
    }

    @Property(tries = TRIES)
    void reimbursementRolesStayWhereThereIsPriorAuthorization(@ForAll long seed) {
        var plan = plan(seed);
        if (!plan.brief().market().equals("US")) {
            assertThat(tactics(plan)).noneMatch(tactic -> tactic.role() == FieldRole.FIELD_REIMBURSEMENT);
        }
    }

    @Property(tries = TRIES)
    void ranksCountFromOneAndTheLeadIsInItsSequence(@ForAll long seed) {
        var plan = plan(seed);
        Map<String, List<Integer>> ranks = plan.approach().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.behavior() + "/" + entry.barrier(),
                        Collectors.mapping(ApproachEntry::rank, Collectors.toList())));
        ranks.values().forEach(list -> {
            for (int i = 0; i < list.size(); i++) {
                assertThat(list).contains(i + 1);
            }
        });
        assertThat(plan.approach())
                .allMatch(entry -> entry.lead() == null || entry.sequence().contains(entry.lead()));
    }

    private static BarrierOutcome expected(Barrier barrier, Control control, boolean designed, boolean met) {
        if (control == Control.EXTERNAL) {
            return BarrierOutcome.MONITORED;
        }
        if (!designed) {
            return BarrierOutcome.DEFERRED;
        }
        if (barrier.cause() == BarrierCause.UNKNOWN) {
            return BarrierOutcome.DIAGNOSE;
        }
        if (met) {
            return BarrierOutcome.ADDRESSED;
        }
        return control == Control.SHARED ? BarrierOutcome.PARTNERED : BarrierOutcome.EXCLUDED;
    }

    private static Plan plan(long seed) {
        return PLANNER.plan(AnyBrief.of(seed));
    }

    private static List<Tactic> tactics(Plan plan) {
        return plan.approach().stream()
                .flatMap(entry -> entry.sequence().stream())
                .toList();
    }

    private static ComB component(Plan plan, ApproachEntry entry) {
        return entry.barrier() == null
                ? ComB.NONE
                : barrier(plan, entry).cause().component();
    }

    private static Barrier barrier(Plan plan, ApproachEntry entry) {
        return plan.brief().barriers().stream()
                .filter(barrier -> barrier.id().equals(entry.barrier()))
                .findFirst()
                .orElseThrow();
    }

    private static Control control(Plan plan, Barrier barrier) {
        return plan.barriers().stream()
                .filter(answer -> answer.barrier().equals(barrier.id()))
                .map(BarrierAnswer::control)
                .findFirst()
                .orElseThrow();
    }
}
