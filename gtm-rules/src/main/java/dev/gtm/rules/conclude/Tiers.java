package dev.gtm.rules.conclude;

import dev.gtm.priority.Tier;
import dev.gtm.rules.situation.BehaviorProfile;

/** What rules of the priority pack may say. */
public final class Tiers extends Conclusions<TierConclusion> {

    /** Says that a tier holds; where several hold, the first in the order of the constants does. */
    public void holds(Tier tier, BehaviorProfile behavior) {
        take(new TierConclusion(tier));
    }
}
