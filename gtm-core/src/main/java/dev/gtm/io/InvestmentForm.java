package dev.gtm.io;

import dev.gtm.approach.Activity;
import dev.gtm.approach.Channel;
import dev.gtm.approach.Delivery;
import dev.gtm.approach.FieldRole;
import dev.gtm.approach.Need;
import dev.gtm.diagnostic.Finding;
import dev.gtm.diagnostic.NearestName;
import dev.gtm.investment.Curve;
import dev.gtm.investment.Intervention;
import dev.gtm.investment.Limits;
import dev.gtm.investment.ResponseCurve;
import dev.gtm.investment.StepEffect;
import dev.gtm.quantity.Money;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The form of the blocks of step 4. */
final class InvestmentForm {

    private static final ResponseCurve STAND_IN = new ResponseCurve(Curve.HILL, 1, 1);

    private InvestmentForm() {}

    static Intervention intervention(Fields fields, Currency currency) {
        var id = fields.text("id");
        var label = fields.textIfGiven("label");
        var behaviors = Set.copyOf(fields.notEmpty("behaviors", fields.texts("behaviors")));
        var needs = Set.copyOf(fields.notEmpty("needs", fields.constants("needs", Need.class)));
        var delivery = fields.constant("delivery", Delivery.class);
        var role = fields.constantIfGiven("role", FieldRole.class);
        var channel = fields.constantIfGiven("channel", Channel.class);
        var activity = fields.constantIfGiven("activity", Activity.class);
        var audience = fields.textIfGiven("audience");
        var unit = fields.text("unit");
        var unitCost = unitCost(fields, currency);
        var levels = fields.notEmpty("levels", fields.wholes("levels"));
        var response = response(fields.block("response"));
        var effects = fields.notEmpty(
                "effects",
                fields.blocks("effects").stream().map(InvestmentForm::effect).toList());
        var requires = Set.copyOf(fields.texts("requires"));
        int leadMonths = fields.whole("leadMonths", 0);
        fields.close();
        return fields.build(
                () -> new Intervention(
                        id,
                        label,
                        behaviors,
                        needs,
                        delivery,
                        role,
                        channel,
                        activity,
                        audience,
                        unit,
                        unitCost,
                        levels,
                        response,
                        effects,
                        requires,
                        leadMonths),
                () -> new Intervention(
                        id,
                        label,
                        behaviors.isEmpty() ? Set.of(id) : behaviors,
                        needs.isEmpty() ? Set.of(Need.ENABLE) : needs,
                        delivery,
                        role == null ? FieldRole.SALES_REP : role,
                        channel == null ? Channel.PORTAL : channel,
                        activity,
                        audience,
                        unit,
                        unitCost,
                        List.of(0),
                        response,
                        effects,
                        requires,
                        0));
    }

    static Limits limits(Fields fields, Currency currency) {
        var budget = BriefForm.money(fields, "budget", currency);
        var fte = fte(fields);
        var floors = fields.wholeByName("floors");
        fields.close();
        return new Limits(budget, fte, floors);
    }

    private static Money unitCost(Fields fields, Currency currency) {
        var unitCost = BriefForm.money(fields, "unitCost", currency);
        fields.require("unitCost");
        return unitCost == null ? new Money(BigDecimal.ZERO, currency) : unitCost;
    }

    private static Map<FieldRole, Integer> fte(Fields fields) {
        var names = Arrays.stream(FieldRole.values()).map(Enum::name).collect(Collectors.toSet());
        var fte = new EnumMap<FieldRole, Integer>(FieldRole.class);
        fields.wholeByName("fte").forEach((name, most) -> {
            if (names.contains(name)) {
                fte.put(FieldRole.valueOf(name), most);
            } else {
                fields.note(new Finding(
                        "UNKNOWN_VALUE",
                        "limits.fte." + name,
                        name,
                        "takes the names of roles",
                        NearestName.of(name, names)));
            }
        });
        return fte;
    }

    private static ResponseCurve response(Fields fields) {
        var curve = fields.constant("curve", Curve.class);
        double halfSaturation = fields.number("halfSaturation");
        double slope = fields.number("slope");
        fields.close();
        return fields.build(() -> new ResponseCurve(curve, halfSaturation, slope), () -> STAND_IN);
    }

    private static StepEffect effect(Fields fields) {
        var effect = new StepEffect(fields.text("step"), Set.copyOf(fields.texts("segments")), fields.share("max"));
        fields.close();
        return effect;
    }
}
