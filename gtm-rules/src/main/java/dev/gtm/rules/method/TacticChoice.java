package dev.gtm.rules.method;

import dev.gtm.adoption.StakeholderRole;
import dev.gtm.approach.FieldRole;
import dev.gtm.approach.Tactic;
import dev.gtm.evidence.Reason;
import dev.gtm.rules.conclude.TacticConclusion;
import dev.gtm.rules.conclude.TacticConclusion.Kind;
import dev.gtm.rules.internal.Concluded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts what the tactic pack offered for one need into a sequence with a lead. */
final class TacticChoice {

    private final TreeMap<Tactic, List<Reason>> offered = new TreeMap<>();
    private final Set<Tactic> leads = new TreeSet<>();

    private final Set<FieldRole> withdrawn;
    private final @Nullable Concluded<TacticConclusion> fallback;
    private final List<Reason> amplifying;
    private final StakeholderRole actor;

    TacticChoice(List<Concluded<TacticConclusion>> said, StakeholderRole actor) {
        this.actor = actor;
        withdrawn = of(said, Kind.WITHDRAW)
                .map(one -> Objects.requireNonNull(one.conclusion().role()))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(FieldRole.class)));
        fallback = of(said, Kind.FALLBACK).findFirst().orElse(null);
        amplifying = of(said, Kind.AMPLIFY).map(Concluded::reason).toList();
        var only = said.stream()
                .map(Concluded::conclusion)
                .filter(one -> one.kind() == Kind.ONLY)
                .map(TacticConclusion::channel)
                .collect(Collectors.toSet());
        for (var one : said) {
            var offer = one.conclusion();
            boolean allowed = only.isEmpty() || offer.channel() != null && only.contains(offer.channel());
            if ((offer.kind() == Kind.LEAD || offer.kind() == Kind.SUPPORT) && allowed) {
                offer(one);
            }
        }
        if (offered.keySet().removeIf(this::isWithdrawn)) {
            leads.removeIf(this::isWithdrawn);
            if (fallback != null) {
                offer(fallback);
                leads.add(tactic(fallback.conclusion(), actor));
                said.stream()
                        .filter(one -> one.conclusion().kind() == Kind.WITHDRAW)
                        .forEach(one ->
                                reasons(tactic(fallback.conclusion(), actor)).add(one.reason()));
            }
        }
    }

    private static Stream<Concluded<TacticConclusion>> of(List<Concluded<TacticConclusion>> said, Kind kind) {
        return said.stream().filter(one -> one.conclusion().kind() == kind);
    }

    private void offer(Concluded<TacticConclusion> one) {
        var tactic = tactic(one.conclusion(), actor);
        offered.computeIfAbsent(tactic, key -> new ArrayList<>()).add(one.reason());
        if (one.conclusion().kind() == Kind.LEAD) {
            leads.add(tactic);
        }
    }

    /** Visitors are turned away by those who should show the behavior; of others nothing is known. */
    private boolean isWithdrawn(Tactic tactic) {
        return tactic.role() != null && withdrawn.contains(tactic.role()) && tactic.audience() == actor;
    }

    /** What takes the place of a lead who visits those who should show the behavior; null where nobody does. */
    @Nullable
    Tactic fallback(Tactic lead) {
        return fallback == null || lead.role() == null || lead.audience() != actor
                ? null
                : tactic(fallback.conclusion(), actor);
    }

    /** Why the drivers of the behavior are made louder; empty where nobody said so. */
    List<Reason> amplifying() {
        return amplifying;
    }

    /** All tactics in their order in time. */
    Set<Tactic> tactics() {
        return offered.keySet();
    }

    /** Who leads among those that are left: one that was offered to lead, else the first in time. */
    @Nullable
    Tactic lead(List<Tactic> left) {
        return left.stream()
                .min(Comparator.<Tactic, Boolean>comparing(tactic -> !leads.contains(tactic))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    /** Why a tactic was offered. */
    List<Reason> reasons(Tactic tactic) {
        return offered.getOrDefault(tactic, List.of());
    }

    private static Tactic tactic(TacticConclusion offer, StakeholderRole actor) {
        if (offer.moment() == null) {
            throw new IllegalStateException("A tactic was offered without a moment: " + offer);
        }
        return new Tactic(
                offer.delivery(),
                offer.role(),
                offer.channel(),
                offer.moment(),
                offer.audience() == null ? actor : offer.audience(),
                offer.activity());
    }
}
