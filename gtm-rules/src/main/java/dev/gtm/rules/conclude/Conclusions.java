package dev.gtm.rules.conclude;

import java.util.ArrayList;
import java.util.List;

/**
 * Takes down what the rules of one pack conclude about one situation.
 *
 * @param <C> what is concluded
 */
public abstract sealed class Conclusions<C>
        permits Barriers,
                Cares,
                Contacts,
                Effects,
                Landscapes,
                Measures,
                Needs,
                Prices,
                Priorities,
                Reviews,
                Tactics,
                Verdicts {

    private final List<C> taken = new ArrayList<>();

    /** Takes down one conclusion. */
    final void take(C conclusion) {
        taken.add(conclusion);
    }

    /** Hands over what was taken down since the last time. */
    public final List<C> drain() {
        var drained = List.copyOf(taken);
        taken.clear();
        return drained;
    }
}
