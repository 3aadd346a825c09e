package dev.gtm.rules.conclude;

import dev.gtm.rules.situation.TacticProfile;
import dev.gtm.rules.table.TacticEvidence;

/** What rules of the effect pack may say; where several figures hold, one that was read does, then the newest. */
public final class Effects extends Conclusions<EffectConclusion> {

    /** What a figure of the table leads to expect. */
    public void expect(TacticEvidence row, TacticProfile tactic) {
        take(new EffectConclusion(row.id(), row.size()));
    }

    /** That no evidence was found. */
    public void none(TacticProfile tactic) {
        take(new EffectConclusion(null, null));
    }
}
