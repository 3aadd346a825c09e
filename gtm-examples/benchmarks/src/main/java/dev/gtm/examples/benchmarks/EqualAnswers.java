package dev.gtm.examples.benchmarks;

import dev.gtm.rules.internal.NeedSession;
import dev.gtm.rules.method.Steps;
import dev.gtm.rules.situation.BarrierProfile;
import java.util.Collection;

/** Makes sure that those who are compared say the same: a ratio of different answers would mean nothing. */
final class EqualAnswers {

    private EqualAnswers() {}

    /**
     * Asks the planner, the session and the switch of each situation.
     *
     * @throws IllegalStateException if they differ
     */
    static void check(Collection<BarrierProfile> situations, Steps planner, NeedSession session) {
        for (var situation : situations) {
            var byPlanner = planner.needs(situation);
            var bySession = Steps.ranked(session.conclude(situation));
            var bySwitch = NeedSwitch.needs(situation);
            if (!byPlanner.equals(bySession) || !byPlanner.equals(bySwitch)) {
                throw new IllegalStateException("Of '" + situation + "' the planner says " + byPlanner
                        + ", the session " + bySession + " and the switch " + bySwitch
                        + ". Maybe a rule of the need pack has changed; then change NeedSwitch as well.");
            }
        }
    }
}
