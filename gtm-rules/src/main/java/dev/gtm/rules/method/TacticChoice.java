package dev.gtm.rules.method;

import dev.gtm.adoption.StakeholderRole;
import dev.gtm.approach.Tactic;
import dev.gtm.evidence.Reason;
import dev.gtm.rules.conclude.TacticConclusion;
import dev.gtm.rules.conclude.TacticConclusion.Kind;
import dev.gtm.rules.internal.Concluded;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts what the tactic pack offered for one need into a sequence with a lead. */
final class TacticChoice {

    private final TreeMap<Tactic, List<Reason>> offered = new TreeMap<>();
    private final Set<Tactic> leads = new TreeSet<>();

    TacticChoice(List<Concluded<TacticConclusion>> said, StakeholderRole actor) {
        var only = said.stream()
                .map(Concluded::conclusion)
                .filter(one -> one.kind() == Kind.ONLY)
                .map(TacticConclusion::channel)
                .collect(Collectors.toSet());
        for (var one : said) {
            var offer = one.conclusion();
            boolean allowed = only.isEmpty() || offer.channel() != null && only.contains(offer.channel());
            if (offer.kind() != Kind.ONLY && allowed) {
                var tactic = tactic(offer, actor);
                offered.computeIfAbsent(tactic, key -> new ArrayList<>()).add(one.reason());
                if (offer.kind() == Kind.LEAD) {
                    leads.add(tactic);
                }
            }
        }
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
