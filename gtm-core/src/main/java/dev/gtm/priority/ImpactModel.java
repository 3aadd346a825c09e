package dev.gtm.priority;

import dev.gtm.adoption.AdoptionMap;
import dev.gtm.adoption.Behavior;
import dev.gtm.adoption.Segment;
import dev.gtm.adoption.Stage;
import dev.gtm.adoption.Step;
import dev.gtm.quantity.Money;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Computes the impact of behaviors on one journey. */
public final class ImpactModel {

    private final List<Segment> segments;
    private final List<Step> journey;
    private final Map<String, Integer> places = new HashMap<>();
    private final double reached;
    private final @Nullable Money valuePerPatient;

    /**
     * @param segments who enter the journey
     * @param journey the steps in their order
     * @param map today's adoption
     * @param valuePerPatient what one more patient is worth, or null
     */
    public ImpactModel(List<Segment> segments, List<Step> journey, AdoptionMap map, @Nullable Money valuePerPatient) {
        this.segments = List.copyOf(segments);
        this.journey = List.copyOf(journey);
        this.reached = map.reached();
        this.valuePerPatient = valuePerPatient;
        for (int k = 0; k < this.journey.size(); k++) {
            places.put(this.journey.get(k).id(), k);
        }
    }

    /** The segments that a behavior concerns. */
    List<Segment> concerned(Behavior behavior) {
        return behavior.segmentsAmong(segments);
    }

    /** The step at a place of the journey. */
    Step step(int at) {
        return journey.get(at);
    }

    /** How many patients of a segment come to the end of the journey for a step's rate of 1, the others as today. */
    double worth(Segment segment, int at) {
        double patients = segment.patients();
        for (int k = 0; k < journey.size(); k++) {
            patients *= k == at ? 1 : Rates.TODAY.of(journey.get(k), segment.id());
        }
        return patients;
    }

    /** The impact of a behavior; null if it cannot be measured for want of a target or of a step gain. */
    public @Nullable Impact of(Behavior behavior) {
        int at = indexOf(behavior.step());
        var concerned = concerned(behavior);
        if (concerned.stream().anyMatch(segment -> behavior.gain(journey.get(at), segment.id()) == null)) {
            return null;
        }
        double patients = sum(concerned, behavior, at, journey.size(), Rates.TODAY, Rates.TODAY);
        double potential = sum(concerned, behavior, at, journey.size(), Rates.CEILING, Rates.TODAY);
        double downstream = sum(concerned, behavior, at, journey.size(), Rates.TODAY, Rates.CEILING);
        return new Impact(
                patients,
                starts(concerned, behavior, at),
                valuePerPatient == null ? null : valuePerPatient.times(patients),
                share(patients),
                potential,
                blocked(patients, potential),
                blocked(patients, downstream));
    }

    private @Nullable Double starts(List<Segment> concerned, Behavior behavior, int at) {
        int last = -1;
        for (int k = 0; k < journey.size(); k++) {
            last = journey.get(k).stage() == Stage.INITIATION ? k : last;
        }
        if (last < 0) {
            return null;
        }
        return at > last ? 0.0 : sum(concerned, behavior, at, last + 1, Rates.TODAY, Rates.TODAY);
    }

    private @Nullable Double share(double patients) {
        if (patients == 0) {
            return 0.0;
        }
        return reached == 0 ? null : Double.valueOf(patients / reached);
    }

    private static double blocked(double impact, double potential) {
        return potential == 0 ? 0 : Math.max(0, 1 - impact / potential);
    }

    /**
     * Patients who would newly leave the step before {@code end}, with the other steps at the rates named.
     *
     * <p>The gain comes last, as it does in a draw: so the same impact has the same bits at whichever of two steps.
     */
    private double sum(List<Segment> concerned, Behavior behavior, int at, int end, Rates before, Rates after) {
        ToDoubleFunction<Segment> brings = segment -> {
            double patients = segment.patients();
            for (int k = 0; k < end; k++) {
                patients *= k == at ? 1 : (k < at ? before : after).of(journey.get(k), segment.id());
            }
            return patients * gain(behavior, journey.get(at), segment);
        };
        return concerned.stream().mapToDouble(brings).sum();
    }

    private static double gain(Behavior behavior, Step step, Segment segment) {
        var gain = behavior.gain(step, segment.id());
        return gain == null ? 0 : gain;
    }

    /** The place of a step in the journey. */
    int indexOf(String step) {
        var place = places.get(step);
        if (place == null) {
            throw new IllegalArgumentException("No step '" + step + "' in the journey. Maybe it was left out.");
        }
        return place;
    }

    private enum Rates {
        TODAY,
        CEILING;

        double of(Step step, String segment) {
            return (this == TODAY ? step.rate(segment) : step.ceiling(segment)).value();
        }
    }
}
