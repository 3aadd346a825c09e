package dev.gtm.rules.method;

import dev.gtm.approach.Need;
import dev.gtm.evidence.Reason;
import dev.gtm.rules.conclude.NeedConclusion;
import dev.gtm.rules.conclude.NeedConclusion.Kind;
import dev.gtm.rules.internal.Concluded;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Puts what the need pack said of one barrier into a ranking: guards first, then those that lead, then those that help. */
final class NeedRanking {

    private final List<Concluded<NeedConclusion>> said;
    private final List<Need> ranked;

    NeedRanking(List<Concluded<NeedConclusion>> said) {
        this.said = List.copyOf(said);
        this.ranked = rank();
    }

    /** The needs in their rank. An honest answer that a guard demands stands alone. A reminder beside others comes last; what may not be first comes after what may. */
    List<Need> ranked() {
        return ranked;
    }

    private List<Need> rank() {
        var only = needs(Kind.ONLY);
        if (!only.isEmpty()) {
            var honest = only.stream().filter(need -> !need.callsForTactics()).toList();
            return honest.isEmpty() ? allowed(only) : honest;
        }
        var leading = needs(Kind.CALL);
        var needs = EnumSet.copyOf(leading);
        needs.addAll(needs(Kind.SUPPORT));
        return allowed(needs).stream()
                .sorted(Comparator.<Need, Boolean>comparing(need -> need == Need.REMIND)
                        .thenComparing(this::mayNotBeFirst)
                        .thenComparing(need -> !leading.contains(need))
                        .thenComparing(Comparator.naturalOrder()))
                .toList();
    }

    private List<Need> allowed(EnumSet<Need> needs) {
        var never = needs(Kind.NEVER);
        return needs.stream().filter(need -> !never.contains(need)).toList();
    }

    /** Whether a guard keeps a need from ranking first or standing alone. */
    boolean mayNotBeFirst(Need need) {
        return needs(Kind.NOT_FIRST).contains(need);
    }

    /** Why a need is called for. */
    List<Reason> reasons(Need need) {
        return reasons(need, EnumSet.of(Kind.ONLY, Kind.CALL, Kind.SUPPORT));
    }

    /** Why a need may not be first. */
    List<Reason> guards(Need need) {
        return reasons(need, EnumSet.of(Kind.NOT_FIRST));
    }

    private List<Reason> reasons(Need need, Set<Kind> kinds) {
        return said.stream()
                .filter(one -> one.conclusion().need() == need
                        && kinds.contains(one.conclusion().kind()))
                .map(Concluded::reason)
                .toList();
    }

    private EnumSet<Need> needs(Kind kind) {
        return said.stream()
                .filter(one -> one.conclusion().kind() == kind)
                .map(one -> one.conclusion().need())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Need.class)));
    }
}
