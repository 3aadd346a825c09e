package dev.gtm.rules.method;

import dev.gtm.adoption.Stage;
import dev.gtm.approach.ApproachEntry;
import dev.gtm.approach.Tactic;
import dev.gtm.landscape.CarePhase;
import dev.gtm.landscape.DigitalPartner;
import dev.gtm.landscape.ValueArgument;
import dev.gtm.rules.conclude.LandscapeConclusion;
import dev.gtm.rules.internal.Concluded;
import dev.gtm.rules.internal.Pack;
import dev.gtm.rules.internal.RuleSet;
import dev.gtm.rules.situation.ArgumentProfile;
import dev.gtm.rules.situation.OfferingProfile;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Asks the catalogue for each entry of the approach: which digital offering fits, and which argument. */
final class LandscapeStep {

    private final RuleSet rules;
    private final ComplianceStep compliance;

    LandscapeStep(RuleSet rules, ComplianceStep compliance) {
        this.rules = rules;
        this.compliance = compliance;
    }

    /** The same entries, each with what fits from the catalogue. */
    List<ApproachEntry> supplied(BriefIndex index, List<ApproachEntry> approach) {
        var markets = compliance.markets(index.brief());
        return approach.stream()
                .map(entry -> entry.lead() == null ? entry : supplied(index, entry, markets))
                .toList();
    }

    private ApproachEntry supplied(BriefIndex index, ApproachEntry entry, Set<String> markets) {
        var stage = index.stepOf(index.behavior(entry.behavior())).stage();
        return entry.with(entry.reinforcement().with(partner(entry, stage, markets), argument(entry, markets)));
    }

    private @Nullable DigitalPartner partner(ApproachEntry entry, Stage stage, Set<String> markets) {
        return leadFirst(entry)
                .filter(tactic -> tactic.channel() != null)
                .map(tactic -> partner(entry, tactic, stage, markets))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable DigitalPartner partner(ApproachEntry entry, Tactic tactic, Stage stage, Set<String> markets) {
        return rules
                .conclude(
                        Pack.LANDSCAPE,
                        LandscapeConclusion.class,
                        List.of(new OfferingProfile(
                                entry.need(),
                                Objects.requireNonNull(tactic.channel()),
                                tactic.audience().isPatientSide(),
                                CarePhase.of(stage),
                                markets)))
                .stream()
                .map(Concluded::conclusion)
                .map(LandscapeConclusion::partner)
                .filter(Objects::nonNull)
                .min(Comparator.comparing(DigitalPartner::id))
                .orElse(null);
    }

    private @Nullable ValueArgument argument(ApproachEntry entry, Set<String> markets) {
        return leadFirst(entry)
                .map(tactic -> argument(entry, tactic, markets))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable ValueArgument argument(ApproachEntry entry, Tactic tactic, Set<String> markets) {
        return rules
                .conclude(
                        Pack.LANDSCAPE,
                        LandscapeConclusion.class,
                        List.of(new ArgumentProfile(entry.need(), tactic.audience(), markets)))
                .stream()
                .map(Concluded::conclusion)
                .map(LandscapeConclusion::argument)
                .filter(Objects::nonNull)
                .min(Comparator.comparing(ValueArgument::id))
                .orElse(null);
    }

    private static Stream<Tactic> leadFirst(ApproachEntry entry) {
        return Stream.concat(Stream.ofNullable(entry.lead()), entry.sequence().stream());
    }
}
