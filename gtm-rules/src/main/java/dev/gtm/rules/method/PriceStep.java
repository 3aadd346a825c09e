package dev.gtm.rules.method;

import dev.gtm.approach.ApproachEntry;
import dev.gtm.approach.Delivery;
import dev.gtm.approach.PriceUnit;
import dev.gtm.approach.Ruling;
import dev.gtm.approach.Tactic;
import dev.gtm.investment.Intervention;
import dev.gtm.rules.conclude.PriceConclusion;
import dev.gtm.rules.internal.Concluded;
import dev.gtm.rules.internal.Pack;
import dev.gtm.rules.internal.RuleSet;
import dev.gtm.rules.situation.PriceProfile;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks the catalogue what people and contacts cost, for candidates and tactics to which nobody has given a price. */
final class PriceStep {

    private static final Set<PriceUnit> CONTACTS = EnumSet.complementOf(EnumSet.of(PriceUnit.FTE));

    private final RuleSet rules;
    private final ComplianceStep compliance;

    PriceStep(RuleSet rules, ComplianceStep compliance) {
        this.rules = rules;
        this.compliance = compliance;
    }

    /**
     * The prices of the candidates that have none.
     *
     * @param rulings by which they are sized; what these keep out needs no price
     */
    Pricing pricing(BriefIndex index, Map<String, Ruling> rulings) {
        var assumed = new TreeMap<String, AssumedPrice>();
        var unknown = new TreeSet<String>();
        for (var one : index.brief().interventions()) {
            if (one.unitCost() == null
                    && !Objects.requireNonNull(rulings.get(one.id())).verdict().isMasked()) {
                price(profile(index, one))
                        .ifPresentOrElse(
                                said -> assumed.put(
                                        one.id(),
                                        new AssumedPrice(
                                                said.conclusion().price(),
                                                said.reason().about(Subjects.of(one)))),
                                () -> unknown.add(one.id()));
            }
        }
        return new Pricing(assumed, unknown);
    }

    /** The same entries, each with the price of its lead where no candidate that supports it brings one. */
    List<ApproachEntry> indicated(BriefIndex index, List<ApproachEntry> approach, Pricing pricing) {
        var priced = pricing.priced(index.brief()).interventions().stream()
                .filter(one -> one.unitCost() != null)
                .map(Intervention::id)
                .collect(Collectors.toSet());
        return approach.stream()
                .map(entry -> entry.interventions().stream().anyMatch(priced::contains) ? entry : at(index, entry))
                .toList();
    }

    private ApproachEntry at(BriefIndex index, ApproachEntry entry) {
        @Nullable Tactic lead = entry.lead();
        return lead == null
                ? entry
                : price(profile(index, lead))
                        .map(said -> entry.at(said.conclusion().price()))
                        .orElse(entry);
    }

    private Optional<Concluded<PriceConclusion>> price(PriceProfile asked) {
        return rules.conclude(Pack.PRICE, PriceConclusion.class, List.of(asked)).stream()
                .min(Comparator.comparing(said -> said.conclusion().row()));
    }

    private PriceProfile profile(BriefIndex index, Tactic tactic) {
        return new PriceProfile(
                tactic.role(),
                tactic.channel(),
                tactic.audience().isPatientSide(),
                tactic.role() == null ? CONTACTS : EnumSet.of(PriceUnit.FTE),
                compliance.markets(index.brief()),
                index.brief().currency().getCurrencyCode());
    }

    private PriceProfile profile(BriefIndex index, Intervention one) {
        var unit = Objects.requireNonNull(one.priceUnit());
        boolean people = unit == PriceUnit.FTE || one.delivery() == Delivery.PERSONAL;
        return new PriceProfile(
                people ? one.role() : null,
                people ? null : one.channel(),
                reachesPatients(index, one),
                EnumSet.of(unit),
                compliance.markets(index.brief()),
                index.brief().currency().getCurrencyCode());
    }

    private static boolean reachesPatients(BriefIndex index, Intervention one) {
        if (one.audience() == null) {
            return one.behaviors().stream()
                    .anyMatch(id -> index.actorOf(index.behavior(id)).role().isPatientSide());
        }
        return one.audience().equals(Intervention.PUBLIC)
                || index.brief().stakeholders().stream()
                        .anyMatch(group -> group.id().equals(one.audience())
                                && group.role().isPatientSide());
    }
}
