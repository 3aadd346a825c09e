package dev.gtm.rules;

import dev.gtm.adoption.Barrier;
import dev.gtm.adoption.BarrierCause;
import dev.gtm.adoption.Behavior;
import dev.gtm.adoption.Concentration;
import dev.gtm.adoption.Control;
import dev.gtm.adoption.Coverage;
import dev.gtm.adoption.DoctorStage;
import dev.gtm.adoption.DoctorStep;
import dev.gtm.adoption.PlanningPhase;
import dev.gtm.adoption.Product;
import dev.gtm.adoption.ProductStatus;
import dev.gtm.adoption.ProductTrait;
import dev.gtm.adoption.Segment;
import dev.gtm.adoption.Stage;
import dev.gtm.adoption.Stakeholder;
import dev.gtm.adoption.StakeholderRole;
import dev.gtm.adoption.Step;
import dev.gtm.approach.Activity;
import dev.gtm.approach.Channel;
import dev.gtm.approach.Delivery;
import dev.gtm.approach.FieldRole;
import dev.gtm.approach.Need;
import dev.gtm.evidence.Evidence;
import dev.gtm.evidence.EvidenceKind;
import dev.gtm.investment.Curve;
import dev.gtm.investment.Intervention;
import dev.gtm.investment.ResponseCurve;
import dev.gtm.investment.StepEffect;
import dev.gtm.plan.Brief;
import dev.gtm.quantity.Money;
import dev.gtm.quantity.Range;
import dev.gtm.quantity.Share;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A valid brief made from a seed: any markets, statuses, traits, roles, causes, controls, weights and evidence, in any mixture. */
final class AnyBrief {

    private static final String[] MARKETS = {"US", "JP", "DE", "FR", "GB", "CN", "NZ", "BR"};

    private static final Need[] NEEDS = {Need.EDUCATE, Need.PERSUADE, Need.ENABLE, Need.REMIND};

    private static final int MOST_BARRIERS = 11;

    private final Random random;

    private AnyBrief(long seed) {
        this.random = new Random(seed);
    }

    static Brief of(long seed) {
        return new AnyBrief(seed).brief();
    }

    private Brief brief() {
        var builder = Brief.builder("any", MARKETS[random.nextInt(MARKETS.length)], "USD")
                .product(Product.of("Drug", any(ProductStatus.values())).withTraits(traits()))
                .phase(any(PlanningPhase.values()));
        for (var id : new String[] {"G1", "G2"}) {
            builder.segment(new Segment(
                    id, null, random.nextInt(1000), orNull(any(Coverage.values())), orNull(share()), evidence()));
        }
        int steps = 1 + random.nextInt(4);
        int stakeholders = 1 + random.nextInt(4);
        for (int i = 0; i < steps; i++) {
            builder.step(step("T" + i, any(Stage.values()), "S" + random.nextInt(stakeholders + 2)));
        }
        for (int i = 0; i < stakeholders; i++) {
            builder.stakeholder(stakeholder("S" + i));
            doctorSteps("S" + i).forEach(builder::doctorStep);
        }
        int behaviors = random.nextInt(5);
        for (int i = 0; i < behaviors; i++) {
            builder.behavior(behavior("B" + i, "S" + random.nextInt(stakeholders), "T" + random.nextInt(steps)));
        }
        int barriers = behaviors == 0 ? 0 : random.nextInt(MOST_BARRIERS + 1);
        for (int i = 0; i < barriers; i++) {
            builder.barrier(barrier("X" + i, "B" + random.nextInt(behaviors)));
        }
        int interventions = behaviors == 0 ? 0 : random.nextInt(4);
        for (int i = 0; i < interventions; i++) {
            builder.intervention(intervention("I" + i, "B" + random.nextInt(behaviors)));
        }
        return builder.build();
    }

    private ProductTrait[] traits() {
        return Arrays.stream(ProductTrait.values())
                .filter(trait -> random.nextInt(4) == 0)
                .toArray(ProductTrait[]::new);
    }

    /** A ceiling may be set by somebody who is no stakeholder of the brief. */
    private Step step(String id, Stage stage, String ceilingSetBy) {
        var rates = Map.of("G1", share(), "G2", share());
        var ceilings = Map.of("G1", above(rates.get("G1")));
        return new Step(
                id,
                stage,
                null,
                rates,
                ceilings,
                orNull(ceilingSetBy),
                evidence(),
                evidence(),
                orNull(random.nextDouble() * 1000));
    }

    private Stakeholder stakeholder(String id) {
        var points = new ArrayList<Concentration>();
        for (int i = random.nextInt(4); i > 0; i--) {
            points.add(new Concentration(share(), share()));
        }
        return new Stakeholder(
                id,
                any(StakeholderRole.values()),
                null,
                orNull(random.nextInt(3000)),
                points,
                random.nextInt(6) == 0 ? "another story" : null,
                evidence(),
                orNull(share()));
    }

    /** None, or one for each stage from a first one on. */
    private List<DoctorStep> doctorSteps(String stakeholder) {
        var stages = DoctorStage.values();
        return Arrays.stream(stages)
                .skip(random.nextInt(2 * stages.length))
                .map(stage -> DoctorStep.of(stakeholder + stage, stakeholder, stage, share().value()))
                .toList();
    }

    private @Nullable Evidence evidence() {
        return random.nextInt(3) == 0
                ? null
                : new Evidence(any(EvidenceKind.values()), orNull("somebody"), null, orNull(1 + random.nextInt(60)));
    }

    private Behavior behavior(String id, String stakeholder, String step) {
        return new Behavior(
                id,
                stakeholder,
                step,
                random.nextBoolean() ? Set.of() : Set.of("G1"),
                "does it",
                random.nextInt(6) == 0 ? Double.valueOf(share().value()) : null,
                random.nextInt(6) == 0 ? null : Double.valueOf(share().value()),
                random.nextInt(6) == 0 ? "score" : null,
                random.nextInt(6) == 0 ? share() : null,
                random.nextInt(4) == 0 ? new Range(0.2, 0.6) : null,
                random.nextInt(4) == 0 ? new Range(0.4, 0.9) : null,
                null,
                evidence());
    }

    private Barrier barrier(String id, String behavior) {
        var cause = random.nextInt(4) == 0 ? BarrierCause.FORGETTING : any(BarrierCause.values());
        return new Barrier(
                id,
                behavior,
                cause,
                null,
                random.nextInt(3) == 0 ? Share.of(share().value() / MOST_BARRIERS) : null,
                orNull(share()),
                random.nextInt(3) == 0 ? any(Control.values()) : null,
                random.nextInt(8) == 0,
                evidence());
    }

    private Intervention intervention(String id, String behavior) {
        boolean personal = random.nextBoolean();
        return new Intervention(
                id,
                null,
                Set.of(behavior),
                Set.of(NEEDS[random.nextInt(NEEDS.length)]),
                personal ? Delivery.PERSONAL : Delivery.NON_PERSONAL,
                personal ? any(FieldRole.values()) : null,
                personal ? null : any(Channel.values()),
                orNull(any(Activity.values())),
                random.nextInt(4) == 0 ? Intervention.PUBLIC : null,
                "unit",
                new Money(BigDecimal.TEN, Currency.getInstance("USD")),
                List.of(0, 1),
                new ResponseCurve(Curve.HILL, 1, 1),
                List.of(new StepEffect("T0", Set.of(), Share.of(0.1))),
                Set.of(),
                0,
                evidence());
    }

    private Share share() {
        return Share.of(random.nextInt(11) / 10.0);
    }

    private Share above(Share low) {
        return Share.of(low.value() + (1 - low.value()) * random.nextDouble());
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }

    private <T> @Nullable T orNull(T value) {
        return random.nextBoolean() ? value : null;
    }
}
