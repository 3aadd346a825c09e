package dev.gtm.rules.conclude;

import dev.gtm.priority.Focus;
import dev.gtm.priority.Tier;
import dev.gtm.rules.situation.BehaviorProfile;
import dev.gtm.rules.situation.StakeholderProfile;
import dev.gtm.rules.situation.VolumePoint;

/** What rules of the priority pack may say. */
public final class Priorities extends Conclusions<PriorityConclusion> {

    /** Says that a tier holds; where several hold, the first in the order of the constants does. */
    public void tier(Tier tier, BehaviorProfile behavior) {
        take(new PriorityConclusion(tier, null, null));
    }

    /** Says on which part of a group to concentrate; where several hold, the first in the order of the constants does. */
    public void focus(Focus focus, StakeholderProfile stakeholder) {
        take(new PriorityConclusion(null, focus, null));
    }

    /** Says on which top of a group by volume to concentrate. */
    public void focus(Focus focus, VolumePoint top, StakeholderProfile stakeholder) {
        take(new PriorityConclusion(null, focus, top));
    }
}
