package dev.gtm.plan;

import dev.gtm.language.Sentence;
import java.util.List;

/**
 * Why a plan was made again.
 *
 * @param triggers the ids of the triggers that fired since the plan was adapted last
 * @param fromStep the step of the method from which on it was made again, 1 to 5: the earliest that one of them names
 * @param why the same in words, without a stop
 */
public record Reopening(List<String> triggers, int fromStep, Sentence why) {

    public Reopening {
        triggers = List.copyOf(triggers);
    }
}
