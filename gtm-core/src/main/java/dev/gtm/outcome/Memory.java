package dev.gtm.outcome;

import dev.gtm.diagnostic.Require;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
        for (int i = 1; i < learned.size(); i++) {
            var one = learned.get(i);
            Require.that(one.compareTo(learned.get(i - 1)) != 0, "learned", one, "each rate once");
        }
    }

    /** Nothing yet. */
    public static Memory empty() {
        return EMPTY;
    }

    /** As much of it as is about these steps and segments: a journey may have changed since. */
    public Memory within(Set<String> steps, Set<String> segments) {
        return new Memory(
                learned.stream()
                        .filter(one -> steps.contains(one.step()) && segments.contains(one.segment()))
                        .toList(),
                new Observations(
                        observed.rates().stream()
                                .filter(one -> steps.contains(one.step()) && segments.contains(one.segment()))
                                .toList(),
                        observed.kpis(),
                        observed.events()));
    }

    /** What was learned of the rate of a step in a segment. */
    public Optional<LearnedRate> of(String step, String segment) {
        return learned.stream()
                .filter(one -> one.step().equals(step) && one.segment().equals(segment))
                .findFirst();
    }
}
