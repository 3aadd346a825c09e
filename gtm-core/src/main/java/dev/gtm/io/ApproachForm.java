package dev.gtm.io;

import static dev.gtm.io.Elements.each;

import dev.gtm.approach.ApproachEntry;
import dev.gtm.approach.BarrierAnswer;
import dev.gtm.approach.CustomerContact;
import dev.gtm.approach.Exclusion;
import dev.gtm.approach.ExpectedEffect;
import dev.gtm.approach.PersonalizedCare;
import dev.gtm.approach.Tactic;
import dev.gtm.approach.UnitPrice;
import dev.gtm.landscape.DigitalPartner;
import dev.gtm.landscape.ValueArgument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Puts the approach of a plan into the form of {@link ApproachDocument}. */
final class ApproachForm {

    private final Wording wording;

    ApproachForm(Wording wording) {
        this.wording = wording;
    }

    ApproachDocument.Entry entry(ApproachEntry entry) {
        var lead = entry.lead();
        var ruling = entry.ruling();
        return new ApproachDocument.Entry(
                entry.id(),
                entry.behavior(),
                entry.barrier(),
                entry.need(),
                entry.rank(),
                lead == null ? null : lead.delivery(),
                lead == null ? null : lead.role(),
                lead == null ? null : lead.channel(),
                lead == null ? null : lead.moment(),
                lead == null ? null : lead.audience(),
                entry.effects().isEmpty()
                        ? each(entry.sequence(), tactic -> tactic(tactic, null))
                        : each(entry.effects(), effect -> tactic(effect.tactic(), effect(effect))),
                partner(entry.reinforcement().partner()),
                argument(entry.reinforcement().valueArgument()),
                entry.leadEffect().map(this::effect).orElse(null),
                entry.interventions(),
                ruling == null ? null : ruling.verdict(),
                ruling == null ? List.of() : wording.sentences(ruling.conditions()),
                ruling == null ? List.of() : wording.sentences(ruling.duties()),
                tacticOrNull(entry.reinforcement().fallback()),
                entry.reinforcement().amplifies(),
                price(entry.price()),
                wording.reasons(entry.reasons()));
    }

    ApproachDocument.Excluded excluded(Exclusion exclusion) {
        var tactic = exclusion.tactic();
        return new ApproachDocument.Excluded(
                exclusion.intervention(),
                tactic == null
                        ? null
                        : new ApproachDocument.ExcludedTactic(
                                exclusion.approach(),
                                tactic.delivery(),
                                tactic.role(),
                                tactic.channel(),
                                tactic.moment(),
                                tactic.audience()),
                exclusion.verdict(),
                wording.reasons(exclusion.reasons()));
    }

    ApproachDocument.Barrier barrier(BarrierAnswer answer) {
        return new ApproachDocument.Barrier(
                answer.barrier(), answer.control(), answer.outcome(), wording.reasons(answer.reasons()));
    }

    ApproachDocument.Customer customer(CustomerContact contact) {
        return new ApproachDocument.Customer(
                contact.stakeholder(),
                contact.lead(),
                contact.others(),
                contact.contactsPerYear(),
                contact.reachable(),
                wording.reasons(contact.reasons()),
                contact.role(),
                contact.counted(),
                each(
                        contact.handOffs(),
                        handOff -> new ApproachDocument.PassedOn(
                                handOff.from(), handOff.to(), wording.of(handOff.when()))));
    }

    ApproachDocument.Care care(PersonalizedCare care) {
        return new ApproachDocument.Care(
                care.problem(),
                care.barriers(),
                each(care.supports(), support -> new ApproachDocument.Support(support.channel(), support.entries())),
                List.copyOf(care.moments()),
                wording.reasons(care.reasons()));
    }

    private ApproachDocument.@Nullable Price price(@Nullable UnitPrice price) {
        return price == null
                ? null
                : new ApproachDocument.Price(
                        price.unit(),
                        AllocationForm.amount(price.low()),
                        price.base().amount(),
                        AllocationForm.amount(price.high()),
                        price.base().currency().getCurrencyCode(),
                        price.recalled(),
                        wording.of(price.source()));
    }

    private ApproachDocument.@Nullable Partner partner(@Nullable DigitalPartner partner) {
        return partner == null
                ? null
                : new ApproachDocument.Partner(
                        partner.id(),
                        wording.of(partner.kind()),
                        partner.phase(),
                        partner.form(),
                        List.copyOf(partner.revenue()),
                        partner.region(),
                        partner.players(),
                        partner.source(),
                        partner.assumption());
    }

    private ApproachDocument.@Nullable Argument argument(@Nullable ValueArgument argument) {
        return argument == null
                ? null
                : new ApproachDocument.Argument(
                        argument.id(),
                        wording.of(argument.outcome()),
                        wording.of(argument.cost()),
                        wording.of(argument.gain()),
                        argument.payment(),
                        argument.source(),
                        argument.assumption());
    }

    private static ApproachDocument.@Nullable Tactic tacticOrNull(@Nullable Tactic tactic) {
        return tactic == null ? null : tactic(tactic, null);
    }

    private static ApproachDocument.Tactic tactic(Tactic tactic, ApproachDocument.@Nullable Effect effect) {
        return new ApproachDocument.Tactic(
                tactic.delivery(), tactic.role(), tactic.channel(), tactic.moment(), tactic.audience(), effect);
    }

    private ApproachDocument.Effect effect(ExpectedEffect expected) {
        var size = expected.size();
        var range = size == null ? null : size.range();
        return new ApproachDocument.Effect(
                range == null ? null : range.low(),
                size == null ? null : size.mid(),
                range == null ? null : range.high(),
                "points",
                size == null ? null : size.certainty(),
                size == null ? null : size.year(),
                size == null ? null : size.source(),
                size == null ? null : wording.of(size.strategy()),
                expected.capped(),
                size != null && size.assumption(),
                size != null,
                size == null || size.limit() == null ? null : wording.of(size.limit()),
                wording.reasons(expected.reasons()));
    }
}
