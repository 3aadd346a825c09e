package dev.gtm.rules.method;

import dev.gtm.evidence.Reason;
import dev.gtm.investment.Intervention;
import dev.gtm.investment.InterventionAnswer;
import dev.gtm.language.Sentence;
import dev.gtm.plan.Brief;
import dev.gtm.plan.Warning;
import dev.gtm.plan.WarningCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The lawful candidates to which a brief gives no price.
 *
 * @param assumed by the candidate's id, the price that stands in
 * @param unknown the ids of those that the catalogue cannot price either
 */
record Pricing(Map<String, AssumedPrice> assumed, Set<String> unknown) {

    private static final Sentence SOURCE = Sentence.untranslated("Method of this library, step 4");
    /** No rule concludes this; line 0 stands for the whole file. */
    private static final String AT = "method/Pricing.java:0";

    Pricing {
        assumed = Map.copyOf(assumed);
        unknown = Set.copyOf(unknown);
    }

    /** Nobody asks for prices. */
    static Pricing none() {
        return new Pricing(Map.of(), Set.of());
    }

    /** The brief with the prices that stand in. */
    Brief priced(Brief brief) {
        return assumed.isEmpty()
                ? brief
                : brief.toBuilder()
                        .interventions(
                                brief.interventions().stream().map(this::priced).toList())
                        .build();
    }

    private Intervention priced(Intervention one) {
        var price = assumed.get(one.id());
        return price == null ? one : one.at(price.price().base());
    }

    /** The answers with the prices that they rest on, or with what is missing. */
    List<InterventionAnswer> answers(Brief brief, List<InterventionAnswer> answers) {
        return answers.stream().map(answer -> answer(brief, answer)).toList();
    }

    private InterventionAnswer answer(Brief brief, InterventionAnswer answer) {
        var price = assumed.get(answer.intervention());
        if (price != null) {
            return answer.at(price.price(), price.reason());
        }
        return unknown.contains(answer.intervention())
                ? answer.because(missing(brief, intervention(brief, answer.intervention())))
                : answer;
    }

    /** One for each: its price is assumed, or nobody knows it. */
    List<Warning> warnings(Brief brief) {
        var warnings = new ArrayList<Warning>();
        for (var one : brief.interventions()) {
            var price = assumed.get(one.id());
            if (price != null) {
                warnings.add(
                        new Warning(WarningCode.PRICE_ASSUMED, one.id(), standingIn(price), List.of(price.reason())));
            } else if (unknown.contains(one.id())) {
                var missing = missing(brief, one);
                warnings.add(new Warning(WarningCode.NO_PRICE, one.id(), missing.because(), List.of(missing)));
            }
        }
        return warnings;
    }

    private static Sentence standingIn(AssumedPrice assumed) {
        var price = assumed.price();
        var from = price.recalled()
                ? new Sentence("from memory", "記憶による")
                : new Sentence(
                        "as found for " + price.words().en(),
                        "出典は" + price.words().ja());
        return new Sentence(
                "The brief gives no price, so " + price.perUnit().en() + " is assumed, " + from.en()
                        + "; write unitCost if you know better.",
                "価格の記載がないため、" + price.perUnit().ja() + "と仮定した（" + from.ja() + "）。実際の価格が分かれば unitCost に記入する。");
    }

    private static Reason missing(Brief brief, Intervention one) {
        var means =
                one.role() == null ? String.valueOf(one.channel()) : one.role().name();
        var where = brief.market() + " in " + brief.currency().getCurrencyCode();
        return new Reason(
                "price.unknown",
                new Sentence(
                        "No price, so it is not sized: the brief gives none, and the catalogue has none for " + means
                                + " by " + one.priceUnit() + " in " + where + ". Maybe add unitCost.",
                        "価格が不明のため規模を決められない。ブリーフに記載がなく、カタログにも " + brief.market() + " の " + means + "（"
                                + one.priceUnit() + "、" + brief.currency().getCurrencyCode()
                                + "）の価格がない。unitCost の追加を検討する。"),
                SOURCE,
                List.of(Subjects.of(one)),
                AT);
    }

    private static Intervention intervention(Brief brief, String id) {
        return brief.interventions().stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow();
    }
}
