package dev.gtm.outcome;

import java.util.List;
import java.util.Optional;

/**
 * What a plan has learned so far: the prior of the next adaptation.
 *
 * @param learned the corrected rates, by step and segment
 * @param observed all that was observed, so that nothing is counted twice
 */
public record Memory(List<LearnedRate> learned, Observations observed) {

    private static final Memory EMPTY = new Memory(List.of(), Observations.none());

    public Memory {
        learned = List.copyOf(learned.stream().sorted().toList());
    }

    /** Nothing yet. */
    public static Memory empty() {
        return EMPTY;
    }

    /** What was learned of the rate of a step in a segment. */
    public Optional<LearnedRate> of(String step, String segment) {
        return learned.stream()
                .filter(one -> one.step().equals(step) && one.segment().equals(segment))
                .findFirst();
    }
}
