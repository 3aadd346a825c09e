package dev.gtm.rules.method;

import dev.gtm.language.Labels;
import dev.gtm.language.Language;
import dev.gtm.language.Sentence;
import dev.gtm.outcome.RateUpdate;
import dev.gtm.outcome.TriggerAnswer;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** Why a plan differs from the one before, in words without a stop. */
final class ChangeCauses {

    /** What was observed, while nothing is decided. */
    static final Sentence OBSERVED =
            new Sentence("the rates are updated by what was observed, at the levels so far", "これまでの水準のまま、率を観測により更新");
    /** Another brief. */
    static final Sentence BRIEF = new Sentence("the brief has changed", "ブリーフの変更による");
    /** Another rule book. */
    static final Sentence RULES = new Sentence("the rule book has changed", "規則集の変更による");
    /** Both at once, where nothing shows that it was the rule book. */
    static final Sentence BRIEF_OR_RULES = new Sentence(
            "the brief and the rule book have both changed; without the brief of before they cannot be told apart",
            "ブリーフと規則集の双方が変更されており、以前のブリーフなしには切り分けられない");

    private ChangeCauses() {}

    /** The rule that said so before is gone. */
    static Sentence gone(List<String> rules) {
        return new Sentence(
                "the brief and the rule book have both changed, and the rule book no longer has "
                        + String.join(", ", rules),
                "ブリーフと規則集の双方が変更され、規則集に" + String.join("、", rules) + "がなくなった");
    }

    /** Triggers that fired, and the step of the method from which the plan is made again. */
    static Sentence decided(List<TriggerAnswer> fired, int from) {
        return new Sentence(
                fired.stream().map(answer -> of(answer).en()).collect(Collectors.joining("; "))
                        + ", so the plan is made again from step " + from,
                fired.stream().map(answer -> of(answer).ja()).collect(Collectors.joining("、")) + "ため、ステップ" + from
                        + "から計画を立て直す");
    }

    private static Sentence of(TriggerAnswer answer) {
        var trigger = answer.trigger();
        if (trigger.event() != null) {
            return new Sentence(
                    trigger.event() + " came in month " + answer.lastFiredAt() + " (trigger " + trigger.id() + ")",
                    answer.lastFiredAt() + "か月目に" + trigger.event() + "が起きた（トリガー" + trigger.id() + "）");
        }
        boolean below = trigger.below() != null;
        var level = trigger.below() == null ? trigger.above() : trigger.below();
        boolean share = trigger.step() != null;
        var value = answer.observed() == null ? "–" : share ? percent(answer.observed()) : plain(answer.observed());
        var limit = level == null ? "–" : share ? percent(level) : plain(level);
        return new Sentence(
                "trigger " + trigger.id() + " fired at the end of month " + answer.firedAt() + " (" + value + " of "
                        + plain(answer.sample()) + " observed, " + (below ? "below " : "above ") + limit + ")",
                "トリガー" + trigger.id() + "が" + answer.firedAt() + "か月目の末に発動した（観測" + value + "、症例数"
                        + plain(answer.sample()) + "、基準" + limit + (below ? "未満" : "超") + "）");
    }

    /** The figures behind one rate. */
    static Sentence of(RateUpdate update) {
        var planned = percent(update.planned());
        var observed = percent(update.observed());
        var updated = percent(update.updated());
        var low = percent(update.interval().low());
        var high = percent(update.interval().high());
        var sample = plain(update.sample());
        var said = new Sentence(
                "planned " + planned + ", observed " + observed + " of " + sample + " (90 % interval " + low + " to "
                        + high + "), updated " + updated,
                "計画" + planned + "、観測" + observed + "（症例数" + sample + "、90%区間" + low + "～" + high + "）、更新後" + updated);
        return update.warning() == null
                ? said
                : new Sentence(
                        said.en() + "; " + Labels.of(update.warning(), Language.EN),
                        said.ja() + "、" + Labels.of(update.warning(), Language.JA));
    }

    static String percent(double share) {
        return plain(share * 100) + " %";
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
