package dev.gtm.rules.method;

import dev.gtm.adoption.Barrier;
import dev.gtm.adoption.Behavior;
import dev.gtm.adoption.Control;
import dev.gtm.approach.ApproachEntry;
import dev.gtm.approach.AudienceClass;
import dev.gtm.approach.Exclusion;
import dev.gtm.approach.Need;
import dev.gtm.approach.Ruling;
import dev.gtm.approach.Tactic;
import dev.gtm.approach.Verdict;
import dev.gtm.evidence.Reason;
import dev.gtm.language.Sentence;
import dev.gtm.plan.Brief;
import dev.gtm.priority.BarrierWeights;
import dev.gtm.priority.PrioritizedBehavior;
import dev.gtm.rules.conclude.NeedConclusion;
import dev.gtm.rules.conclude.TacticConclusion;
import dev.gtm.rules.internal.Pack;
import dev.gtm.rules.internal.RuleSet;
import dev.gtm.rules.situation.ActorProfile;
import dev.gtm.rules.situation.BarrierProfile;
import dev.gtm.rules.situation.NeedProfile;
import dev.gtm.rules.situation.ProductProfile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Step 3: asks for each barrier of the designed behaviors what it calls for, who or what meets that, and whether it may. */
public final class ApproachStep {

    private static final double DISTINCT_WEIGHTS = 1e9;

    private final RuleSet rules;
    private final ComplianceStep compliance;

    /** Follows these rules. */
    public ApproachStep(RuleSet rules, ComplianceStep compliance) {
        this.rules = rules;
        this.compliance = compliance;
    }

    /**
     * What was designed.
     *
     * @param entries in the order of the priorities; the supporting interventions are not yet in
     * @param excluded tactics that the mask keeps out
     */
    record Designed(List<ApproachEntry> entries, List<Exclusion> excluded) {}

    Designed design(Brief brief, List<PrioritizedBehavior> priorities, Map<String, Decision<Control>> controls) {
        var entries = new ArrayList<ApproachEntry>();
        var excluded = new ArrayList<Exclusion>();
        for (var prioritized : priorities) {
            if (prioritized.tier().isDesigned()) {
                entries.addAll(design(brief, prioritized, controls, excluded));
            }
        }
        return new Designed(entries, excluded);
    }

    private List<ApproachEntry> design(
            Brief brief,
            PrioritizedBehavior prioritized,
            Map<String, Decision<Control>> controls,
            List<Exclusion> excluded) {
        var behavior = prioritized.behavior();
        var barriers = brief.barriersOf(behavior);
        if (barriers.isEmpty()) {
            return List.of(undiagnosed(prioritized));
        }
        var weights = BarrierWeights.of(barriers);
        var byBarrier = new TreeMap<Barrier, List<ApproachEntry>>(heaviestFirst(weights));
        for (var barrier : barriers) {
            boolean outweighed = barriers.stream()
                    .anyMatch(other ->
                            isOpen(other, controls) && !other.cause().isMemory() && weights.outweighs(other, barrier));
            var profile = new BarrierProfile(
                    barrier.cause(),
                    barrier.cause().component(),
                    controlOf(barrier, controls),
                    brief.actorOf(behavior).role(),
                    brief.stepOf(behavior).stage(),
                    outweighed);
            byBarrier.put(barrier, new OneBarrier(brief, behavior, barrier, profile, excluded).entries());
        }
        return byBarrier.values().stream()
                .sorted(Comparator.comparing(ApproachStep::onlyReminds))
                .flatMap(List::stream)
                .toList();
    }

    /** By weight as far as it can be told apart from a rounding error, then by cause, which leads from knowing to doing. */
    private static Comparator<Barrier> heaviestFirst(BarrierWeights weights) {
        return Comparator.<Barrier>comparingLong(barrier -> -Math.round(weights.of(barrier) * DISTINCT_WEIGHTS))
                .thenComparing(Barrier::cause)
                .thenComparing(Barrier::id);
    }

    /** A reminder beside others comes last in the sequence. */
    private static boolean onlyReminds(List<ApproachEntry> entries) {
        return entries.stream().anyMatch(entry -> entry.need() == Need.REMIND);
    }

    private static ApproachEntry undiagnosed(PrioritizedBehavior prioritized) {
        var behavior = prioritized.behavior().id();
        return new ApproachEntry(
                behavior + "//" + Need.DIAGNOSE_FIRST,
                behavior,
                null,
                Need.DIAGNOSE_FIRST,
                1,
                null,
                List.of(),
                List.of(),
                null,
                prioritized.reasons());
    }

    private static boolean isOpen(Barrier barrier, Map<String, Decision<Control>> controls) {
        return controlOf(barrier, controls) != Control.EXTERNAL;
    }

    private static Control controlOf(Barrier barrier, Map<String, Decision<Control>> controls) {
        var control = controls.get(barrier.id());
        return control == null ? Control.SHARED : control.value();
    }

    /** The design for one barrier. */
    private final class OneBarrier {

        private final Brief brief;
        private final Behavior behavior;
        private final Barrier barrier;
        private final BarrierProfile profile;
        private final AudienceClass patients;
        private final List<Exclusion> excluded;

        OneBarrier(Brief brief, Behavior behavior, Barrier barrier, BarrierProfile profile, List<Exclusion> excluded) {
            this.brief = brief;
            this.behavior = behavior;
            this.barrier = barrier;
            this.profile = profile;
            this.patients = compliance.patients(brief, behavior.segmentsAmong(brief.segments()));
            this.excluded = excluded;
        }

        List<ApproachEntry> entries() {
            var ranking = new NeedRanking(rules.conclude(Pack.NEED, NeedConclusion.class, List.of(profile)));
            var entries = new ArrayList<ApproachEntry>();
            for (var need : ranking.ranked()) {
                int rank = entries.size() + 1;
                var entry = need.callsForTactics()
                        ? withTactics(need, rank, ranking)
                        : entry(need, rank, null, List.of(), null, ranking.reasons(need));
                if (entry != null) {
                    entries.add(entry);
                }
            }
            return entries;
        }

        private @Nullable ApproachEntry withTactics(Need need, int rank, NeedRanking ranking) {
            var said = rules.conclude(
                    Pack.TACTIC,
                    TacticConclusion.class,
                    List.of(
                            new NeedProfile(need),
                            profile,
                            new ActorProfile(profile.actor(), compliance.audience(profile.actor()), patients),
                            compliance.market(brief),
                            new ProductProfile(
                                    brief.product().status(), brief.product().traits())));
            var choice = new TacticChoice(said, profile.actor());
            if (rank == 1 && ranking.mayNotBeFirst(need)) {
                choice.tactics().forEach(tactic -> exclude(need, tactic, Verdict.OUT_OF_SCOPE, ranking.guards(need)));
                return null;
            }
            var left = new TreeMap<Tactic, Ruling>();
            for (var tactic : choice.tactics()) {
                var ruling = compliance.ruling(brief, tactic, need, patients);
                if (ruling.verdict().isMasked()) {
                    exclude(need, tactic, ruling.verdict(), ruling.reasons());
                } else {
                    left.put(tactic, ruling);
                }
            }
            var lead = choice.lead(List.copyOf(left.keySet()));
            if (lead == null) {
                return null;
            }
            var sequence = left.keySet().stream()
                    .sorted(Comparator.comparing(Tactic::moment)
                            .thenComparing(tactic -> !tactic.equals(lead))
                            .thenComparing(Comparator.naturalOrder()))
                    .toList();
            var reasons = new LinkedHashSet<>(ranking.reasons(need));
            reasons.addAll(choice.reasons(lead));
            sequence.forEach(tactic -> reasons.addAll(choice.reasons(tactic)));
            var ruling = together(left.values());
            reasons.addAll(ruling.reasons());
            return entry(need, rank, lead, sequence, ruling, reasons);
        }

        private ApproachEntry entry(
                Need need,
                int rank,
                @Nullable Tactic lead,
                List<Tactic> sequence,
                @Nullable Ruling ruling,
                Collection<Reason> reasons) {
            return new ApproachEntry(
                    id(need),
                    behavior.id(),
                    barrier.id(),
                    need,
                    rank,
                    lead,
                    sequence,
                    List.of(),
                    ruling,
                    reasons.stream()
                            .map(reason -> reason.about(Subjects.of(barrier)))
                            .toList());
        }

        private void exclude(Need need, Tactic tactic, Verdict verdict, List<Reason> reasons) {
            excluded.add(new Exclusion(
                    null,
                    tactic,
                    id(need),
                    verdict,
                    reasons.stream()
                            .map(reason -> reason.about(Subjects.of(barrier)))
                            .toList()));
        }

        private String id(Need need) {
            return behavior.id() + "/" + barrier.id() + "/" + need;
        }

        /** The strongest verdict, with all conditions and duties. */
        private static Ruling together(Collection<Ruling> rulings) {
            var verdict = rulings.stream()
                    .map(Ruling::verdict)
                    .min(Comparator.naturalOrder())
                    .orElse(Verdict.REVIEW);
            return new Ruling(
                    verdict,
                    merged(rulings, Ruling::conditions),
                    merged(rulings, Ruling::duties),
                    rulings.stream()
                            .filter(ruling -> ruling.verdict() == verdict)
                            .flatMap(ruling -> ruling.reasons().stream())
                            .distinct()
                            .toList());
        }

        private static List<Sentence> merged(Collection<Ruling> rulings, Function<Ruling, List<Sentence>> part) {
            return rulings.stream()
                    .flatMap(ruling -> part.apply(ruling).stream())
                    .distinct()
                    .toList();
        }
    }
}
