package dev.gtm.rules.method;

import dev.gtm.adoption.Behavior;
import dev.gtm.approach.ApproachEntry;
import dev.gtm.approach.EffectSize;
import dev.gtm.approach.ExpectedEffect;
import dev.gtm.approach.Need;
import dev.gtm.approach.Tactic;
import dev.gtm.evidence.Reason;
import dev.gtm.quantity.Share;
import dev.gtm.rules.conclude.EffectConclusion;
import dev.gtm.rules.internal.Concluded;
import dev.gtm.rules.internal.Pack;
import dev.gtm.rules.internal.RuleSet;
import dev.gtm.rules.situation.TacticProfile;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Asks of each tactic of the approach how far evidence says that it moves the behavior. */
public final class EffectStep {

    private final RuleSet rules;

    /** Follows these rules. */
    public EffectStep(RuleSet rules) {
        this.rules = rules;
    }

    /** The same entries, each with what may be expected of its tactics. */
    List<ApproachEntry> expected(BriefIndex index, List<ApproachEntry> approach) {
        return approach.stream()
                .map(entry -> entry.expecting(entry.sequence().stream()
                        .map(tactic -> effect(index, index.behavior(entry.behavior()), entry.need(), tactic))
                        .toList()))
                .toList();
    }

    private ExpectedEffect effect(BriefIndex index, Behavior behavior, Need need, Tactic tactic) {
        var profile = new TacticProfile(
                need,
                tactic.role(),
                tactic.channel(),
                rules.tables().audience(tactic.audience()),
                index.stepOf(behavior).stage(),
                tactic.audience() == index.actorOf(behavior).role());
        var said = rules.conclude(Pack.EFFECT, EffectConclusion.class, List.of(profile));
        return said.stream()
                .filter(one -> one.conclusion().size() != null)
                .min(Comparator.comparing(EffectStep::sizeOf, firstToTrust())
                        .thenComparing(one -> String.valueOf(one.conclusion().row())))
                .map(best -> ExpectedEffect.of(tactic, sizeOf(best), left(index, behavior), List.of(best.reason())))
                .orElseGet(() -> ExpectedEffect.unknown(tactic, reasons(said)));
    }

    /** What somebody has read comes before what somebody remembers, then the newest. */
    private static Comparator<EffectSize> firstToTrust() {
        return Comparator.comparing(EffectSize::assumption)
                .thenComparing(Comparator.comparing(EffectSize::year).reversed());
    }

    private static EffectSize sizeOf(Concluded<EffectConclusion> one) {
        return Objects.requireNonNull(one.conclusion().size());
    }

    private static List<Reason> reasons(List<Concluded<EffectConclusion>> said) {
        return said.stream().map(Concluded::reason).toList();
    }

    /** The largest gap between rate and ceiling over the behavior's segments, in points. */
    private static double left(BriefIndex index, Behavior behavior) {
        var step = index.stepOf(behavior);
        return behavior.segmentsAmong(index.brief().segments()).stream()
                .mapToDouble(segment -> points(step.rate(segment.id()), step.ceiling(segment.id())))
                .max()
                .orElse(0);
    }

    /** In decimals, so that 90 % less 50.3 % is 39.7 points to the last digit. */
    private static double points(Share from, Share to) {
        return BigDecimal.valueOf(to.value())
                .subtract(BigDecimal.valueOf(from.value()))
                .movePointRight(2)
                .doubleValue();
    }
}
