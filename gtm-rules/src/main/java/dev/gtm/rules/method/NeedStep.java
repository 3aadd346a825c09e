package dev.gtm.rules.method;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import dev.gtm.rules.conclude.NeedConclusion;
import dev.gtm.rules.internal.Pack;
import dev.gtm.rules.internal.RuleSet;
import dev.gtm.rules.situation.BarrierProfile;
import java.util.List;

/**
 * Asks the need pack what a barrier calls for. The ranking is remembered, up to a bound, and not only what the rules said:
 * most barriers of a large brief are in a situation that was met before, and ranking again would be most of the work.
 */
final class NeedStep {

    private static final int MOST_REMEMBERED = 20_000;

    private final RuleSet rules;
    private final LoadingCache<BarrierProfile, NeedRanking> memo =
            Caffeine.newBuilder().maximumSize(MOST_REMEMBERED).build(this::asked);

    NeedStep(RuleSet rules) {
        this.rules = rules;
    }

    /** What a barrier calls for, in its rank and with its reasons. */
    NeedRanking ranking(BarrierProfile barrier) {
        return memo.get(barrier);
    }

    private NeedRanking asked(BarrierProfile barrier) {
        return new NeedRanking(rules.conclude(Pack.NEED, NeedConclusion.class, List.of(barrier)));
    }
}
