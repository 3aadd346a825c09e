package dev.gtm.io;

import dev.gtm.approach.Activity;
import dev.gtm.approach.Channel;
import dev.gtm.approach.Delivery;
import dev.gtm.approach.FieldRole;
import dev.gtm.approach.Need;
import dev.gtm.approach.PriceUnit;
import dev.gtm.investment.Curve;
import dev.gtm.investment.EnablingSystem;
import dev.gtm.investment.Intervention;
import dev.gtm.investment.Limits;
import dev.gtm.investment.ResponseCurve;
import dev.gtm.investment.StepEffect;
import dev.gtm.quantity.Money;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The form of the blocks of step 4. */
final class InvestmentForm {

    private InvestmentForm() {}

    static Intervention intervention(Fields fields, Currency currency) {
        var id = fields.text("id");
        var label = fields.textIfGiven("label");
        var behaviors = fields.texts("behaviors");
        var needs = fields.constants("needs", Need.class, need -> need != Need.OUT_OF_SCOPE);
        var delivery = fields.constantIfGiven("delivery", Delivery.class);
        var role = fields.constantIfGiven("role", FieldRole.class);
        var channel = fields.constantIfGiven("channel", Channel.class);
        var activity = fields.constantIfGiven("activity", Activity.class);
        var audience = fields.textIfGiven("audience");
        var unit = fields.text("unit");
        var unitCost = unitCost(fields, unit, currency);
        var levels = fields.risingWholes("levels");
        var response = response(fields.block("response"));
        var effects = fields.blocks("effects", InvestmentForm::effect);
        var requires = Set.copyOf(fields.texts("requires"));
        int leadMonths = fields.whole("leadMonths", Takes.wholeFrom(0), 0);
        var evidence = AdoptionForm.evidence(fields);
        fields.require("delivery");
        if (delivery == Delivery.PERSONAL && !fields.isGiven("role")) {
            fields.note("MISSING", "role", "is required where the delivery is PERSONAL");
        }
        if (delivery == Delivery.NON_PERSONAL && !fields.isGiven("channel")) {
            fields.note("MISSING", "channel", "is required where the delivery is NON_PERSONAL");
        }
        List.of("behaviors", "needs", "levels", "effects").forEach(fields::notEmpty);
        fields.close();
        return new Intervention(
                id,
                label,
                behaviors.isEmpty() ? Set.of(id) : Set.copyOf(behaviors),
                needs.isEmpty() ? Set.of(Need.ENABLE) : Set.copyOf(needs),
                delivery == null ? Delivery.PERSONAL : delivery,
                role == null && (delivery != Delivery.NON_PERSONAL || fields.isGiven("role"))
                        ? FieldRole.SALES_REP
                        : role,
                channel == null && delivery == Delivery.NON_PERSONAL ? Channel.PORTAL : channel,
                activity,
                audience,
                unit,
                unitCost,
                levels.isEmpty() ? List.of(0) : levels,
                response,
                effects,
                requires,
                leadMonths,
                evidence);
    }

    static EnablingSystem system(Fields fields, Currency currency) {
        var system = new EnablingSystem(
                fields.text("id"),
                fields.textIfGiven("label"),
                price(fields, "setUpCost", currency),
                fields.whole("leadMonths", Takes.wholeFrom(0), 0),
                AdoptionForm.evidence(fields));
        fields.close();
        return system;
    }

    static Limits limits(Fields fields, Currency currency) {
        var budget = BriefForm.money(fields, "budget", currency);
        var fte = fields.wholesOf("fte", FieldRole.class, Takes.wholeFrom(0));
        var floors = fields.wholes("floors", Takes.wholeFrom(0));
        fields.close();
        return new Limits(budget, fte, floors);
    }

    /** What the catalogue counts in may go without. */
    private static @Nullable Money unitCost(Fields fields, String unit, Currency currency) {
        var role = fields.isGiven("role") ? FieldRole.SALES_REP : null; // which one does not matter here
        return PriceUnit.of(unit, role) == null
                ? price(fields, "unitCost", currency)
                : BriefForm.money(fields, "unitCost", currency);
    }

    private static Money price(Fields fields, String key, Currency currency) {
        var price = BriefForm.money(fields, key, currency);
        fields.require(key);
        return price == null ? new Money(BigDecimal.ZERO, currency) : price;
    }

    private static ResponseCurve response(Fields fields) {
        var response = new ResponseCurve(
                fields.constant("curve", Curve.class),
                fields.number("halfSaturation", Takes.POSITIVE),
                fields.number("slope", Takes.POSITIVE));
        fields.close();
        return response;
    }

    private static StepEffect effect(Fields fields) {
        var effect = new StepEffect(fields.text("step"), Set.copyOf(fields.texts("segments")), fields.share("max"));
        fields.close();
        return effect;
    }
}
