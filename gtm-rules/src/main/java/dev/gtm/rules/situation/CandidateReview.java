package dev.gtm.rules.situation;

import dev.gtm.approach.FieldRole;
import dev.gtm.approach.Need;
import dev.gtm.quantity.Sorted;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A candidate intervention beside the others.
 *
 * @param id its id in the brief
 * @param role who acts; null for a channel
 * @param needs the needs it meets
 * @param masked whether law, code or method keep it out
 * @param oneOff whether it happens once and is over
 * @param lecture whether it is a lecture
 * @param alone whether no other candidate serves one of its behaviors
 * @param dialogueBeside whether another candidate that people can ask serves one of its behaviors
 * @param reminderCalled whether a barrier of its behaviors calls for a reminder
 * @param lateOnly whether it works only at steps from the decision on
 * @param undiagnosed whether most of the avoidable loss lies at the steps up to the diagnosis
 */
public record CandidateReview(
        String id,
        @Nullable FieldRole role,
        Set<Need> needs,
        boolean masked,
        boolean oneOff,
        boolean lecture,
        boolean alone,
        boolean dialogueBeside,
        boolean reminderCalled,
        boolean lateOnly,
        boolean undiagnosed) {

    public CandidateReview {
        needs = Sorted.set(needs);
    }

    @Override
    public String toString() {
        return "intervention " + id + " for " + needs + (role == null ? "" : " by " + role) + (masked ? ", masked" : "")
                + (oneOff ? ", one-off" : "") + (lecture ? ", a lecture" : "")
                + (alone ? ", alone on its behaviors" : "") + (dialogueBeside ? ", dialogue beside it" : "")
                + (reminderCalled ? ", a reminder is called for" : "")
                + (lateOnly ? ", from the decision on" : "")
                + (undiagnosed ? "; most avoidable loss lies before the diagnosis" : "");
    }
}
