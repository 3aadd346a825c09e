package dev.gtm.investment;

import dev.gtm.approach.Activity;
import dev.gtm.approach.Channel;
import dev.gtm.approach.Delivery;
import dev.gtm.approach.FieldRole;
import dev.gtm.approach.Need;
import dev.gtm.diagnostic.InvalidValueException;
import dev.gtm.evidence.Evidence;
import dev.gtm.quantity.Money;
import dev.gtm.quantity.Share;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Puts a candidate together in code. Not thread-safe; the candidate it builds is.
 *
 * <p>It takes behaviors, needs, a role or a channel, a unit with its cost or one that the catalogue prices, levels and a response.
 */
public final class InterventionBuilder {

    private final String id;
    private @Nullable String label;
    private Set<String> behaviors = Set.of();
    private Set<Need> needs = Set.of();
    private @Nullable Delivery delivery;
    private @Nullable FieldRole role;
    private @Nullable Channel channel;
    private @Nullable Activity activity;
    private @Nullable String audience;
    private String unit = "";
    private @Nullable Money unitCost;
    private List<Integer> levels = List.of();
    private @Nullable ResponseCurve response;
    private final List<StepEffect> effects = new ArrayList<>();
    private Set<String> requires = Set.of();
    private int leadMonths;
    private @Nullable Evidence evidence;

    InterventionBuilder(String id) {
        this.id = id;
    }

    InterventionBuilder(Intervention from) {
        id = from.id();
        label = from.label();
        behaviors = from.behaviors();
        needs = from.needs();
        delivery = from.delivery();
        role = from.role();
        channel = from.channel();
        activity = from.activity();
        audience = from.audience();
        unit = from.unit();
        unitCost = from.unitCost();
        levels = from.levels();
        response = from.response();
        effects.addAll(from.effects());
        requires = from.requires();
        leadMonths = from.leadMonths();
        evidence = from.evidence();
    }

    /** A label for people. */
    public InterventionBuilder label(String newLabel) {
        label = newLabel;
        return this;
    }

    /** The ids of the behaviors it serves; at least one. */
    public InterventionBuilder behaviors(String... ids) {
        behaviors = Set.of(ids);
        return this;
    }

    /** The needs it meets; at least one. */
    public InterventionBuilder needs(Need... met) {
        needs = Set.of(met);
        return this;
    }

    /** People of a role carry it out, over the channel if one was named before. */
    public InterventionBuilder by(FieldRole who) {
        delivery = Delivery.PERSONAL;
        role = who;
        return this;
    }

    /** A channel carries it out, without people. */
    public InterventionBuilder by(Channel what) {
        delivery = Delivery.NON_PERSONAL;
        role = null;
        channel = what;
        return this;
    }

    /** What it amounts to in law, beyond what role, channel and needs imply. */
    public InterventionBuilder activity(Activity newActivity) {
        activity = newActivity;
        return this;
    }

    /** {@value Intervention#PUBLIC} or a stakeholder's id; by default those who show the behaviors. */
    public InterventionBuilder audience(String newAudience) {
        audience = newAudience;
        return this;
    }

    /** What is counted, such as FTE, and the price of one of them for 12 months. */
    public InterventionBuilder unit(String newUnit, Money cost) {
        unit = newUnit;
        unitCost = cost;
        return this;
    }

    /** What is counted, in a unit of {@link dev.gtm.approach.PriceUnit} whose price is left to the catalogue. */
    public InterventionBuilder unit(String newUnit) {
        unit = newUnit;
        unitCost = null;
        return this;
    }

    /** The allowed numbers of units, rising; at least one. */
    public InterventionBuilder levels(Integer... allowed) {
        levels = List.of(allowed);
        return this;
    }

    /**
     * How the effect grows with the level: x^slope / (halfSaturation^slope + x^slope).
     *
     * @param halfSaturation the level of half the effect, above 0
     * @param slope the steepness, above 0; above 1 the curve is S-shaped
     */
    public InterventionBuilder hill(double halfSaturation, double slope) {
        response = new ResponseCurve(Curve.HILL, halfSaturation, slope);
        return this;
    }

    /**
     * One more effect.
     *
     * @param step the step's id
     * @param max the part of the way to the ceiling that it can cover at full effect, from 0 to 1
     * @param segments the ids of the segments where it does; none for all
     */
    public InterventionBuilder effect(String step, double max, String... segments) {
        effects.add(new StepEffect(step, Set.of(segments), Share.of(max)));
        return this;
    }

    /** The systems it cannot do without. */
    public InterventionBuilder requires(String... systems) {
        requires = Set.of(systems);
        return this;
    }

    /** Months until it works; 0 by default. */
    public InterventionBuilder leadMonths(int months) {
        leadMonths = months;
        return this;
    }

    /** Where price, response and effects come from. */
    public InterventionBuilder evidence(Evidence newEvidence) {
        evidence = newEvidence;
        return this;
    }

    /**
     * The candidate.
     *
     * @throws InvalidValueException if something is missing or out of its range
     */
    public Intervention build() {
        return new Intervention(
                id,
                label,
                behaviors,
                needs,
                given("delivery", delivery, "a role or a channel: by(...)"),
                role,
                channel,
                activity,
                audience,
                unit,
                unit.isEmpty() ? given("unitCost", unitCost, "a unit and its price: unit(...)") : unitCost,
                levels,
                given("response", response, "a response: hill(...)"),
                effects,
                requires,
                leadMonths,
                evidence);
    }

    private static <T> T given(String field, @Nullable T value, String allowed) {
        if (value == null) {
            throw new InvalidValueException(field, null, allowed);
        }
        return value;
    }
}
