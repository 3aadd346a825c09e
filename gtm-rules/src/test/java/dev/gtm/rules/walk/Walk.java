package dev.gtm.rules.walk;

import dev.gtm.adoption.Barrier;
import dev.gtm.adoption.BarrierCause;
import dev.gtm.adoption.Control;
import dev.gtm.adoption.Coverage;
import dev.gtm.adoption.ProductStatus;
import dev.gtm.adoption.Segment;
import dev.gtm.adoption.Stage;
import dev.gtm.adoption.StakeholderRole;
import dev.gtm.plan.Brief;
import dev.gtm.plan.BriefBuilder;
import dev.gtm.priority.StabilityPolicy;
import dev.gtm.rules.Planner;
import dev.gtm.rules.RuleBook;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Every cause of a barrier, with every role, at every stage, in each kind of market and at each status of the product, sent
 * through the planner. Each combination is a behavior of its own with one barrier; where it matters, beside it stand the same
 * barrier out of reach and the same barrier outweighed by a larger one.
 */
final class Walk {

    /** The markets of which the tables speak in different ways; no table knows BR. */
    private static final List<String> ALL_MARKETS = List.of("US", "JP", "BR", "EU", "FR", "UK");

    /** All of them take minutes, so the profile "walk" has them; each build walks through half of the markets and stages. */
    private static final boolean EVERYWHERE = Boolean.getBoolean("gtm.walk.everywhere");

    static final List<String> MARKETS = EVERYWHERE ? ALL_MARKETS : ALL_MARKETS.subList(0, 3);

    static final List<Stage> STAGES = EVERYWHERE
            ? List.of(Stage.values())
            : List.of(Stage.RECOGNITION, Stage.TESTING, Stage.DECISION, Stage.ACCESS, Stage.CONTINUATION);

    /** The larger barrier beside the one that is looked at. */
    static final BarrierCause LARGER = BarrierCause.KNOWLEDGE_GAP;

    private static final List<@Nullable Coverage> COVERAGES =
            Arrays.asList(null, Coverage.COMMERCIAL, Coverage.GOVERNMENT);
    private static final Set<StakeholderRole> COVERED = Set.of(StakeholderRole.PATIENT, StakeholderRole.CAREGIVER);

    /** How one combination stands in the brief. */
    enum Variant {
        /** With nothing beside it. */
        ALONE,
        /** Beside a larger barrier. */
        OUTWEIGHED,
        /** Out of everybody's reach, beside a larger barrier. */
        OUT_OF_REACH,
        /** Moved with others, although it is usually out of reach. */
        SHARED
    }

    private final Planner planner;

    private Walk(Planner planner) {
        this.planner = planner;
    }

    /** A walk with the rules of a planner. */
    static Walk with(RuleBook rules) {
        return new Walk(Planner.of(rules).with(new StabilityPolicy(0, 1, 0)));
    }

    /** Walks everywhere, on all processors; hands over one plan at a time. */
    void everywhere(Consumer<Journey> visitor) {
        for (var status : ProductStatus.values()) {
            for (var coverage : status == ProductStatus.ON_LABEL ? COVERAGES : COVERAGES.subList(0, 1)) {
                // the markets within, for those that are alike to the tactic pack share what it has concluded
                Arrays.stream(BarrierCause.values())
                        .parallel()
                        .forEach(cause ->
                                MARKETS.forEach(market -> plan(market, status, coverage, cause, oneAtATime(visitor))));
            }
        }
    }

    private static Consumer<Journey> oneAtATime(Consumer<Journey> visitor) {
        return journey -> {
            synchronized (visitor) {
                visitor.accept(journey);
            }
        };
    }

    /** Walks through one cause in one market. */
    void through(String market, ProductStatus status, BarrierCause cause, Consumer<Journey> visitor) {
        plan(market, status, null, cause, visitor);
    }

    private void plan(
            String market,
            ProductStatus status,
            @Nullable Coverage coverage,
            BarrierCause cause,
            Consumer<Journey> visitor) {
        var segment = Segment.of("ALL", 1000);
        var brief = Brief.builder("WALK", market, "USD")
                .product("Product", status)
                .segment(coverage == null ? segment : segment.withCoverage(coverage));
        var roles = Arrays.stream(StakeholderRole.values())
                .filter(role -> coverage == null || cause == BarrierCause.PATIENT_COST || COVERED.contains(role))
                .toList();
        roles.forEach(role -> brief.stakeholder(role.name(), role));
        var places = new ArrayList<Place>();
        for (var stage : STAGES) {
            brief.step(stage.name(), stage, 0.5);
            for (var role : roles) {
                for (var variant : variants(cause, isPlain(market, status, coverage))) {
                    places.add(new Place(cause, role, stage, variant));
                }
            }
        }
        places.forEach(place -> add(brief, place));
        visitor.accept(new Journey(planner.plan(brief.build()), coverage, places));
    }

    /** Where a barrier out of reach is looked at: neither law nor coverage has a say in it. */
    private static boolean isPlain(String market, ProductStatus status, @Nullable Coverage coverage) {
        return market.equals(MARKETS.get(0)) && status == ProductStatus.ON_LABEL && coverage == null;
    }

    /** What stands beside a barrier matters to a lapse of memory, its control to what is open; both whatever the status. */
    private static List<Variant> variants(BarrierCause cause, boolean all) {
        var variants = EnumSet.of(Variant.ALONE);
        if (cause.isMemory()) {
            variants.add(Variant.OUTWEIGHED);
        }
        if (cause == BarrierCause.POLICY || cause == BarrierCause.INFRASTRUCTURE_CAPACITY) {
            variants.add(Variant.SHARED);
        }
        if (all) {
            variants.add(Variant.OUT_OF_REACH);
        }
        return List.copyOf(variants);
    }

    private static void add(BriefBuilder brief, Place place) {
        var id = place.id();
        brief.behavior(id, place.role().name(), place.stage().name(), "does it", 0.6);
        var barrier = Barrier.of(id, id, place.cause());
        switch (place.variant()) {
            case ALONE -> brief.barrier(barrier);
            case SHARED -> brief.barrier(barrier.withControl(Control.SHARED));
            case OUTWEIGHED -> {
                brief.barrier(barrier.withWeight(0.3));
                brief.barrier(Barrier.of(id + "+", id, LARGER).withWeight(0.6));
            }
            case OUT_OF_REACH -> {
                brief.barrier(barrier.withWeight(0.3).withControl(Control.EXTERNAL));
                brief.barrier(Barrier.of(id + "+", id, LARGER).withWeight(0.6));
            }
        }
    }
}
