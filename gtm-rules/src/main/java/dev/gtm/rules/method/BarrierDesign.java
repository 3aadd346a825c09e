package dev.gtm.rules.method;

import dev.gtm.adoption.Barrier;
import dev.gtm.adoption.Behavior;
import dev.gtm.approach.ApproachEntry;
import dev.gtm.approach.AudienceClass;
import dev.gtm.approach.Clause;
import dev.gtm.approach.Exclusion;
import dev.gtm.approach.Need;
import dev.gtm.approach.Reinforcement;
import dev.gtm.approach.Ruling;
import dev.gtm.approach.Tactic;
import dev.gtm.approach.Verdict;
import dev.gtm.evidence.Reason;
import dev.gtm.plan.Brief;
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
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The design for one barrier of one behavior: its needs, their tactics, and what the mask leaves of them. */
final class BarrierDesign {

    private final RuleSet rules;
    private final ComplianceStep compliance;
    private final Brief brief;
    private final Behavior behavior;
    private final Barrier barrier;
    private final BarrierProfile profile;
    private final AudienceClass patients;
    private final Field field;
    private final List<Exclusion> excluded;

    BarrierDesign(
            RuleSet rules,
            ComplianceStep compliance,
            Brief brief,
            Behavior behavior,
            Barrier barrier,
            BarrierProfile profile,
            Field field,
            List<Exclusion> excluded) {
        this.rules = rules;
        this.compliance = compliance;
        this.brief = brief;
        this.behavior = behavior;
        this.barrier = barrier;
        this.profile = profile;
        this.field = field;
        this.patients = compliance.patients(brief, behavior.segmentsAmong(brief.segments()));
        this.excluded = excluded;
    }

    List<ApproachEntry> entries(NeedRanking ranking) {
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
                                brief.product().status(), brief.product().traits()),
                        field.profile(),
                        field.policy()));
        var choice = new TacticChoice(said, profile.actor());
        boolean alone = rank == 1 && ranking.mayNotBeFirst(need);
        var left = new TreeMap<Tactic, Ruling>();
        for (var tactic : choice.tactics()) {
            var ruling = compliance.ruling(brief, tactic, need, patients);
            if (ruling.verdict().isMasked()) {
                exclude(need, tactic, ruling.verdict(), ruling.reasons());
            } else if (alone) {
                exclude(need, tactic, Verdict.OUT_OF_SCOPE, ranking.guards(need));
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
        reasons.addAll(choice.amplifying());
        return entry(need, rank, lead, sequence, ruling, reasons).with(reinforcement(choice, lead, need));
    }

    private Reinforcement reinforcement(TacticChoice choice, Tactic lead, Need need) {
        var fallback = choice.fallback(lead);
        boolean lawful = fallback != null
                && !compliance.ruling(brief, fallback, need, patients).verdict().isMasked();
        return new Reinforcement(
                lawful ? fallback : null, choice.amplifying().isEmpty() ? List.of() : field.drivers(), null, null);
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
                Reinforcement.none(),
                List.of(),
                null,
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
        return EntryId.of(behavior, barrier, need);
    }

    /** The strongest verdict, with all conditions and duties. */
    private static Ruling together(Collection<Ruling> rulings) {
        var verdict = rulings.stream()
                .map(Ruling::verdict)
                .min(Comparator.naturalOrder())
                .orElse(Verdict.REVIEW);
        return new Ruling(
                verdict,
                merged(rulings, Ruling::asked),
                merged(rulings, Ruling::owed),
                rulings.stream()
                        .filter(ruling -> ruling.verdict() == verdict)
                        .flatMap(ruling -> ruling.reasons().stream())
                        .distinct()
                        .toList());
    }

    private static List<Clause> merged(Collection<Ruling> rulings, Function<Ruling, List<Clause>> part) {
        return rulings.stream()
                .flatMap(ruling -> part.apply(ruling).stream())
                .distinct()
                .toList();
    }
}
