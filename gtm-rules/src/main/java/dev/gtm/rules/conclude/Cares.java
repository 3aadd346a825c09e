package dev.gtm.rules.conclude;

import dev.gtm.approach.Channel;
import dev.gtm.approach.FieldProblem;
import dev.gtm.rules.situation.BarrierProfile;

/** What rules of the care pack may say. */
public final class Cares extends Conclusions<CareConclusion> {

    /** A barrier shows a problem of the field, and this supports people against it. */
    public void support(FieldProblem problem, Channel channel, BarrierProfile barrier) {
        take(new CareConclusion(problem, channel));
    }
}
