package dev.gtm.rules.conclude;

import dev.gtm.approach.Need;
import dev.gtm.rules.situation.BarrierProfile;

/** What rules of the need pack may say. */
public final class Needs extends Conclusions<NeedConclusion> {

    /** A need that leads. */
    public void call(Need need, BarrierProfile barrier) {
        take(new NeedConclusion(need, NeedConclusion.Kind.CALL));
    }

    /** A need that helps, ranked after those that lead. */
    public void support(Need need, BarrierProfile barrier) {
        take(new NeedConclusion(need, NeedConclusion.Kind.SUPPORT));
    }

    /** A guard: this need is the only answer, whatever else is called for. */
    public void only(Need need, BarrierProfile barrier) {
        take(new NeedConclusion(need, NeedConclusion.Kind.ONLY));
    }

    /** A guard: this need is no answer, whatever calls for it. */
    public void never(Need need, BarrierProfile barrier) {
        take(new NeedConclusion(need, NeedConclusion.Kind.NEVER));
    }

    /** A guard: this need never ranks first, nor does it stand alone when the others fall away. */
    public void notFirst(Need need, BarrierProfile barrier) {
        take(new NeedConclusion(need, NeedConclusion.Kind.NOT_FIRST));
    }
}
