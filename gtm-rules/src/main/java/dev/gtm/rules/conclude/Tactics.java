package dev.gtm.rules.conclude;

import dev.gtm.adoption.StakeholderRole;
import dev.gtm.approach.Activity;
import dev.gtm.approach.Channel;
import dev.gtm.approach.FieldRole;
import dev.gtm.approach.Moment;
import dev.gtm.rules.conclude.TacticConclusion.Kind;
import dev.gtm.rules.situation.NeedProfile;
import org.jspecify.annotations.Nullable;

/**
 * What rules of the tactic pack may say. A role makes a tactic personal, a channel makes it non-personal; without an
 * audience it addresses who shows the behavior.
 */
public final class Tactics extends Conclusions<TacticConclusion> {

    /** A person leads. */
    public void lead(FieldRole role, Moment moment, NeedProfile need) {
        personal(Kind.LEAD, role, moment, null);
    }

    /** A person leads, towards somebody else than who shows the behavior. */
    public void lead(FieldRole role, Moment moment, StakeholderRole audience, NeedProfile need) {
        personal(Kind.LEAD, role, moment, audience);
    }

    /** A channel leads. */
    public void lead(Channel channel, Moment moment, NeedProfile need) {
        nonPersonal(Kind.LEAD, channel, moment, null, null);
    }

    /** A channel leads, towards somebody else than who shows the behavior. */
    public void lead(Channel channel, Moment moment, StakeholderRole audience, NeedProfile need) {
        nonPersonal(Kind.LEAD, channel, moment, audience, null);
    }

    /** A channel leads, as a certain activity in law. */
    public void lead(Channel channel, Activity activity, Moment moment, StakeholderRole audience, NeedProfile need) {
        nonPersonal(Kind.LEAD, channel, moment, audience, activity);
    }

    /** A person helps. */
    public void support(FieldRole role, Moment moment, NeedProfile need) {
        personal(Kind.SUPPORT, role, moment, null);
    }

    /** A person helps, towards somebody else than who shows the behavior. */
    public void support(FieldRole role, Moment moment, StakeholderRole audience, NeedProfile need) {
        personal(Kind.SUPPORT, role, moment, audience);
    }

    /** A channel helps. */
    public void support(Channel channel, Moment moment, NeedProfile need) {
        nonPersonal(Kind.SUPPORT, channel, moment, null, null);
    }

    /** A channel helps, towards somebody else than who shows the behavior. */
    public void support(Channel channel, Moment moment, StakeholderRole audience, NeedProfile need) {
        nonPersonal(Kind.SUPPORT, channel, moment, audience, null);
    }

    /** A guard: only this channel carries the need, whatever else is offered. */
    public void only(Channel channel, NeedProfile need) {
        take(new TacticConclusion(Kind.ONLY, null, channel, null, null, null));
    }

    /** A guard: this role does not carry the need, whatever is offered. */
    public void withdraw(FieldRole role, NeedProfile need) {
        take(new TacticConclusion(Kind.WITHDRAW, role, null, null, null, null));
    }

    /** What takes the place of a person who is not received. */
    public void fallback(Channel channel, Moment moment, NeedProfile need) {
        nonPersonal(Kind.FALLBACK, channel, moment, null, null);
    }

    /** What already speaks for the behavior is made louder. */
    public void amplify(NeedProfile need) {
        take(new TacticConclusion(Kind.AMPLIFY, null, null, null, null, null));
    }

    private void personal(Kind kind, FieldRole role, Moment moment, @Nullable StakeholderRole audience) {
        take(new TacticConclusion(kind, role, null, moment, audience, null));
    }

    private void nonPersonal(
            Kind kind,
            Channel channel,
            Moment moment,
            @Nullable StakeholderRole audience,
            @Nullable Activity activity) {
        take(new TacticConclusion(kind, null, channel, moment, audience, activity));
    }
}
