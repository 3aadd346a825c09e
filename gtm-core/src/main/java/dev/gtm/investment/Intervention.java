package dev.gtm.investment;

import static dev.gtm.diagnostic.Require.text;
import static dev.gtm.diagnostic.Require.within;

import dev.gtm.approach.Activity;
import dev.gtm.approach.Channel;
import dev.gtm.approach.Delivery;
import dev.gtm.approach.FieldRole;
import dev.gtm.approach.Need;
import dev.gtm.approach.PriceUnit;
import dev.gtm.diagnostic.Require;
import dev.gtm.evidence.Evidence;
import dev.gtm.quantity.Money;
import dev.gtm.quantity.Share;
import dev.gtm.quantity.Sorted;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A candidate that carries tactics, with its price or in a unit whose price the catalogue may know.
 *
 * @param id unique among the interventions
 * @param label a name for people, or null
 * @param behaviors the ids of the behaviors it serves
 * @param needs the needs it meets; DIAGNOSE_FIRST for research into an unknown cause
 * @param delivery personal or not
 * @param role who acts; always there for a personal one
 * @param channel by what; always there for a non-personal one
 * @param activity what it amounts to in law, beyond what role, channel and needs imply, or null
 * @param audience {@value #PUBLIC}, a stakeholder's id, or null for those who show the behaviors
 * @param unit what is counted, such as FTE
 * @param unitCost the price of one unit for 12 months; null where it is left to the catalogue, which may price the FTE of
 *     a role, and contacts: a call, detail, email, completion, attendee or message
 * @param levels the allowed numbers of units, rising
 * @param response how the effect grows with the level
 * @param effects what it does to the steps
 * @param requires the systems it cannot do without
 * @param leadMonths months until it works, at least 0
 * @param evidence where price, response and effects come from, or null
 */
public record Intervention(
        String id,
        @Nullable String label,
        Set<String> behaviors,
        Set<Need> needs,
        Delivery delivery,
        @Nullable FieldRole role,
        @Nullable Channel channel,
        @Nullable Activity activity,
        @Nullable String audience,
        String unit,
        @Nullable Money unitCost,
        List<Integer> levels,
        ResponseCurve response,
        List<StepEffect> effects,
        Set<String> requires,
        int leadMonths,
        @Nullable Evidence evidence) {

    /** The audience that is no stakeholder of the brief: everybody. */
    public static final String PUBLIC = "PUBLIC";

    private static final double SATURATED = 0.1;

    private static final Set<Activity> WALLED = Set.of(
            Activity.EMR_BRANDED_ALERT_PAID,
            Activity.EMR_BRANDED_PLACEMENT,
            Activity.EMR_CDS_ALERT,
            Activity.GRANT,
            Activity.INDEPENDENT_CHARITY_DONATION,
            Activity.SPONSORED_TEST);

    public Intervention {
        text("id", id);
        text("unit", unit);
        behaviors = Sorted.set(behaviors);
        needs = Sorted.set(needs);
        levels = List.copyOf(levels);
        effects = List.copyOf(effects);
        requires = Sorted.set(requires);
        within("leadMonths", leadMonths, 0, Integer.MAX_VALUE);
        Require.that(!behaviors.isEmpty(), "behaviors", behaviors, "at least one behavior");
        Require.that(!needs.isEmpty(), "needs", needs, "at least one need");
        Require.that(
                !needs.contains(Need.OUT_OF_SCOPE),
                "needs",
                needs,
                "needs that the company can meet, not OUT_OF_SCOPE");
        Require.that(delivery != Delivery.PERSONAL || role != null, "role", role, "a role, being PERSONAL");
        Require.that(
                delivery != Delivery.NON_PERSONAL || channel != null,
                "channel",
                channel,
                "a channel, being NON_PERSONAL");
        Require.that(
                unitCost != null || PriceUnit.of(unit, role) != null,
                "unitCost",
                null,
                "an amount, unless " + unit + " is a unit of the catalogue");
        Require.that(rising(levels), "levels", levels, "whole numbers of at least 0, rising, at least one");
    }

    /** Starts a candidate in code; see {@link InterventionBuilder}. */
    public static InterventionBuilder builder(String id) {
        return new InterventionBuilder(id);
    }

    /** Starts another candidate from this one. */
    public InterventionBuilder toBuilder() {
        return new InterventionBuilder(this);
    }

    /** The label, or the id where there is none. */
    public String name() {
        return label == null ? id : label;
    }

    /** In what the catalogue counts it, or null where it does not. */
    public @Nullable PriceUnit priceUnit() {
        return PriceUnit.of(unit, role);
    }

    /** The same at a price. */
    public Intervention at(Money price) {
        return toBuilder().unit(unit, price).build();
    }

    /**
     * The price of a number of units for 12 months.
     *
     * @throws IllegalStateException if it has no price
     */
    public Money cost(int level) {
        if (unitCost == null) {
            throw new IllegalStateException("No price for " + id + ". Maybe add unitCost, or price it with at(...).");
        }
        return new Money(unitCost.amount().multiply(BigDecimal.valueOf(level)), unitCost.currency());
    }

    /** Whether its units are full-time equivalents of its role, to which a cap on that role applies. */
    public boolean isCountedInFte() {
        return role != null && unit.equalsIgnoreCase("FTE");
    }

    /** A level in words: 4 FTE, but 2 × release, since nobody can tell the plural of any unit. */
    public String quantity(int level) {
        return level + (unit.equalsIgnoreCase("FTE") ? " " : " × ") + unit;
    }

    /**
     * Whether it stands behind the wall between medicine and commerce: its level is a question of medical need, never of return.
     */
    public boolean isBehindTheWall() {
        return role == FieldRole.MSL
                || role == FieldRole.NURSE_EDUCATOR
                || channel == Channel.GRANT
                || channel == Channel.EMR_PROMPT
                || activity != null && WALLED.contains(activity);
    }

    /** The part of the way to the ceiling that it can cover at a step in a segment; 0 where it does nothing. */
    public double max(String step, String segment) {
        return effects.stream()
                .filter(effect -> effect.step().equals(step))
                .filter(effect ->
                        effect.segments().isEmpty() || effect.segments().contains(segment))
                .mapToDouble(effect -> effect.max().value())
                .max()
                .orElse(0);
    }

    /** The same with other effects. */
    public Intervention withEffects(List<StepEffect> others) {
        return new Intervention(
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
                others,
                requires,
                leadMonths,
                evidence);
    }

    /**
     * The same as it works on average over some months, the first of which pass before it works: its effects are those of the
     * productive part. Without a lead time nothing changes.
     *
     * @param horizonMonths how many months, at least 1
     * @param months those that pass before it works, with the systems that it requires; at least 0
     */
    public Intervention overHorizon(int horizonMonths, int months) {
        if (months == 0) {
            return this;
        }
        double productive = Math.max(0, horizonMonths - months) / (double) horizonMonths;
        return withEffects(effects.stream()
                .map(effect -> new StepEffect(
                        effect.step(), effect.segments(), Share.of(effect.max().value() * productive)))
                .toList());
    }

    /** Whether the last step up to a level brings, per unit, less than a tenth of what the first step up does. */
    public boolean isSaturatedAt(int level) {
        int at = levels.indexOf(level);
        if (at < 1) {
            return false;
        }
        return gainPerUnit(at) < SATURATED * gainPerUnit(1);
    }

    private double gainPerUnit(int at) {
        int from = levels.get(at - 1);
        int to = levels.get(at);
        return (response.effect(to) - response.effect(from)) / (to - from);
    }

    private static boolean rising(List<Integer> levels) {
        int last = -1;
        for (int level : levels) {
            if (level <= last) {
                return false;
            }
            last = level;
        }
        return !levels.isEmpty();
    }
}
