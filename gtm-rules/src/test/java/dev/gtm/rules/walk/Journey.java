package dev.gtm.rules.walk;

import dev.gtm.adoption.Coverage;
import dev.gtm.adoption.ProductStatus;
import dev.gtm.approach.ApproachEntry;
import dev.gtm.approach.BarrierAnswer;
import dev.gtm.approach.Exclusion;
import dev.gtm.plan.Plan;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One plan of the walk, with what it says of each place at hand. */
final class Journey {

    private final Plan plan;
    private final @Nullable Coverage coverage;
    private final List<Place> places;
    private final Map<String, List<ApproachEntry>> entries;
    private final Map<String, List<ApproachEntry>> byBehavior;
    private final Map<String, BarrierAnswer> answers;
    private final Map<String, List<Exclusion>> excluded;

    Journey(Plan plan, @Nullable Coverage coverage, List<Place> places) {
        this.plan = plan;
        this.coverage = coverage;
        this.places = List.copyOf(places);
        entries = plan.approach().stream().collect(Collectors.groupingBy(entry -> String.valueOf(entry.barrier())));
        byBehavior = plan.approach().stream().collect(Collectors.groupingBy(ApproachEntry::behavior));
        answers = plan.barriers().stream().collect(Collectors.toMap(BarrierAnswer::barrier, Function.identity()));
        excluded = plan.excluded().stream()
                .filter(one -> one.approach() != null)
                .collect(Collectors.groupingBy(one -> barrierOf(Objects.requireNonNull(one.approach()))));
    }

    private static String barrierOf(String approach) {
        return approach.split("/")[1];
    }

    List<Place> places() {
        return places;
    }

    String market() {
        return plan.brief().market();
    }

    ProductStatus status() {
        return plan.brief().product().status();
    }

    @Nullable
    Coverage coverage() {
        return coverage;
    }

    /** What is done about the barrier of a place, in the order of the plan. */
    List<ApproachEntry> entries(Place place) {
        return entries.getOrDefault(place.id(), List.of());
    }

    /** What is done about all barriers of the behavior of a place, in the order of the plan. */
    List<ApproachEntry> all(Place place) {
        return byBehavior.getOrDefault(place.id(), List.of());
    }

    /** What becomes of the barrier; null if the plan has lost it. */
    @Nullable
    BarrierAnswer answer(Place place) {
        return answers.get(place.id());
    }

    /** What the mask took away. */
    List<Exclusion> excluded(Place place) {
        return excluded.getOrDefault(place.id(), List.of());
    }

    /** Where one stands, for a complaint. */
    String at(Place place) {
        return market() + " " + status() + " " + coverage + " " + place.id();
    }
}
