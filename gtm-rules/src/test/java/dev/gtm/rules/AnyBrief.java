package dev.gtm.rules;

import dev.gtm.adoption.Barrier;
import dev.gtm.adoption.BarrierCause;
import dev.gtm.adoption.Behavior;
import dev.gtm.adoption.Control;
import dev.gtm.adoption.Coverage;
import dev.gtm.adoption.ProductStatus;
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
import dev.gtm.investment.Curve;
import dev.gtm.investment.Intervention;
import dev.gtm.investment.ResponseCurve;
import dev.gtm.investment.StepEffect;
import dev.gtm.plan.Brief;
import dev.gtm.quantity.Money;
import dev.gtm.quantity.Share;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A valid brief made from a seed: any markets, statuses, roles, causes, controls and weights, in any mixture. */
final class AnyBrief {

    private static final String[] MARKETS = {"US", "JP", "DE", "FR", "GB", "CN", "NZ", "BR"};

    private static final Need[] NEEDS = {Need.EDUCATE, Need.PERSUADE, Need.ENABLE, Need.REMIND};

    private final Random random;

    private AnyBrief(long seed) {
        this.random = new Random(seed);
    }

    static Brief of(long seed) {
        return new AnyBrief(seed).brief();
    }

    private Brief brief() {
        var builder = Brief.builder("any", MARKETS[random.nextInt(MARKETS.length)], "USD")
                .product("Drug", any(ProductStatus.values()));
        for (var id : new String[] {"G1", "G2"}) {
            builder.segment(new Segment(id, null, random.nextInt(1000), orNull(any(Coverage.values())), null, null));
        }
        int steps = 1 + random.nextInt(4);
        for (int i = 0; i < steps; i++) {
            builder.step(step("T" + i, any(Stage.values())));
        }
        int stakeholders = 1 + random.nextInt(4);
        for (int i = 0; i < stakeholders; i++) {
            builder.stakeholder(Stakeholder.of("S" + i, any(StakeholderRole.values())));
        }
        int behaviors = random.nextInt(5);
        for (int i = 0; i < behaviors; i++) {
            builder.behavior(behavior("B" + i, "S" + random.nextInt(stakeholders), "T" + random.nextInt(steps)));
        }
        int barriers = behaviors == 0 ? 0 : random.nextInt(12);
        for (int i = 0; i < barriers; i++) {
            builder.barrier(barrier("X" + i, "B" + random.nextInt(behaviors)));
        }
        int interventions = behaviors == 0 ? 0 : random.nextInt(4);
        for (int i = 0; i < interventions; i++) {
            builder.intervention(intervention("I" + i, "B" + random.nextInt(behaviors)));
        }
        return builder.build();
    }

    private Step step(String id, Stage stage) {
        var rates = Map.of("G1", share(), "G2", share());
        return new Step(id, stage, null, rates, Map.of("G1", above(rates.get("G1"))), null, null, null);
    }

    private Behavior behavior(String id, String stakeholder, String step) {
        return new Behavior(
                id,
                stakeholder,
                step,
                random.nextBoolean() ? Set.of() : Set.of("G1"),
                "does it",
                null,
                random.nextInt(6) == 0 ? null : Double.valueOf(share().value()),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private Barrier barrier(String id, String behavior) {
        var cause = random.nextInt(4) == 0 ? BarrierCause.FORGETTING : any(BarrierCause.values());
        return new Barrier(
                id,
                behavior,
                cause,
                null,
                null,
                orNull(share()),
                random.nextInt(3) == 0 ? any(Control.values()) : null,
                random.nextInt(8) == 0,
                null);
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
                null);
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
