package dev.gtm.rules.method;

import dev.gtm.investment.Intervention;
import dev.gtm.language.Labels;
import dev.gtm.language.Language;
import dev.gtm.language.Sentence;
import dev.gtm.outcome.RateUpdate;
import dev.gtm.outcome.TriggerAnswer;
import dev.gtm.plan.Brief;
import dev.gtm.plan.PlanAspect;
import dev.gtm.plan.PlanFact;
import dev.gtm.plan.WarningCode;
import dev.gtm.priority.Tier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Says what differs between two plans, and why, as a strategist would. */
final class ChangeWords {

    private final Brief brief;
    private final List<RateUpdate> updates;
    private final List<TriggerAnswer> fired;

    ChangeWords(Brief brief, List<RateUpdate> updates, List<TriggerAnswer> fired) {
        this.brief = brief;
        this.updates = updates;
        this.fired = fired;
    }

    /** A change that follows from what was observed, at unchanged levels. */
    Sentence observed(PlanFact what, @Nullable String before, @Nullable String after) {
        return with(change(what, before, after), ofRate(what.about()));
    }

    /** A change that follows from triggers that fired. */
    Sentence decided(PlanFact what, @Nullable String before, @Nullable String after) {
        return with(change(what, before, after), why());
    }

    /** A change that follows from another brief. */
    Sentence ofBrief(PlanFact what, @Nullable String before, @Nullable String after) {
        return with(change(what, before, after), new Sentence("the brief has changed", "ブリーフの変更による"));
    }

    /** A change that follows from another rule book. */
    Sentence ofRules(PlanFact what, @Nullable String before, @Nullable String after) {
        return with(change(what, before, after), new Sentence("the rule book has changed", "規則集の変更による"));
    }

    private static Sentence with(Sentence change, Sentence why) {
        return new Sentence(change.en() + ": " + why.en() + ".", change.ja() + "（" + why.ja() + "）。");
    }

    // ---- why -----------------------------------------------------------------------------------

    private Sentence ofRate(String about) {
        return updates.stream()
                .filter(update -> about.equals(
                        update.learned().step() + "/" + update.learned().segment()))
                .findFirst()
                .map(ChangeWords::ofUpdate)
                .orElseGet(() -> new Sentence(
                        "the levels stay, the rates are updated by what was observed", "水準は据え置き、率のみ観測により更新"));
    }

    private static Sentence ofUpdate(RateUpdate update) {
        var planned = percent(update.planned());
        var observed = percent(update.observed());
        var updated = percent(update.updated());
        var low = percent(update.interval().low());
        var high = percent(update.interval().high());
        var sample = plain(update.sample());
        var en = "planned " + planned + ", observed " + observed + " of " + sample + " (90 % interval " + low + " to "
                + high + "), updated " + updated;
        var ja = "計画" + planned + "、観測" + observed + "（症例数" + sample + "、90%区間" + low + "～" + high + "）、更新後" + updated;
        if (update.warning() != null) {
            return new Sentence(
                    en + "; " + Labels.of(update.warning(), Language.EN),
                    ja + "、" + Labels.of(update.warning(), Language.JA));
        }
        return new Sentence(en, ja);
    }

    private Sentence why() {
        return new Sentence(
                fired.stream().map(answer -> why(answer).en()).collect(Collectors.joining("; ")),
                fired.stream().map(answer -> why(answer).ja()).collect(Collectors.joining("、")));
    }

    private static Sentence why(TriggerAnswer answer) {
        var trigger = answer.trigger();
        if (trigger.event() != null) {
            return new Sentence(
                    "trigger " + trigger.id() + ": " + trigger.event() + " in month " + answer.lastFiredAt(),
                    "トリガー" + trigger.id() + "：" + answer.lastFiredAt() + "か月目に" + trigger.event());
        }
        boolean below = trigger.below() != null;
        var level = trigger.below() == null ? trigger.above() : trigger.below();
        boolean share = trigger.step() != null;
        var value = answer.observed() == null ? "–" : share ? percent(answer.observed()) : plain(answer.observed());
        var limit = level == null ? "–" : share ? percent(level) : plain(level);
        return new Sentence(
                "trigger " + trigger.id() + " fired at the end of month " + answer.firedAt() + ", " + value + " of "
                        + plain(answer.sample()) + " observed, " + (below ? "below " : "above ") + limit,
                "トリガー" + trigger.id() + "が" + answer.firedAt() + "か月目の末に発動、観測" + value + "（症例数" + plain(answer.sample())
                        + "）が" + limit + (below ? "未満" : "超"));
    }

    // ---- what ----------------------------------------------------------------------------------

    private Sentence change(PlanFact what, @Nullable String before, @Nullable String after) {
        var was = before == null ? "–" : before;
        var is = after == null ? "–" : after;
        return switch (what.aspect()) {
            case LEVEL -> level(what.about(), was, is);
            case PATIENTS ->
                both(
                        "The plan brings " + rounded(is) + " patients a year instead of " + rounded(was),
                        "年間患者数は" + rounded(was) + "人から" + rounded(is) + "人へ");
            case COST ->
                both(
                        "It costs " + grouped(is) + " " + brief.currency() + " instead of " + grouped(was),
                        "費用は" + grouped(was) + "から" + grouped(is) + brief.currency() + "へ");
            case TIER -> tier(what.about(), before, after);
            case RANK ->
                both(
                        what.about() + " ranks " + is + " instead of " + was,
                        what.about() + "の順位は" + was + "位から" + is + "位へ");
            case RATE -> rate("is now expected at", "の見込みは", what.about(), was, is);
            case CEILING -> rate("can now come up to", "の上限は", what.about(), was, is);
            case BASE -> rate("would without the plan stand at", "の計画なしの率は", what.about(), was, is);
            case STRENGTH ->
                both(
                        "What acts on " + what.about() + " works " + times(is) + " times as strongly as planned",
                        what.about() + "への効果は計画の" + times(is) + "倍");
            default -> other(what, before, after);
        };
    }

    private Sentence level(String id, String was, String is) {
        var one = brief.interventions().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst();
        var name = one.map(candidate -> candidate.label() == null ? id : id + " (" + candidate.label() + ")")
                .orElse(id);
        var unit = one.map(Intervention::unit).orElse("");
        if (is.equals("0") || is.equals("–")) {
            return both(
                    "Stop " + name + ", " + was + " " + unit + " so far", name + "を中止（これまで" + was + " " + unit + "）");
        }
        if (was.equals("0") || was.equals("–")) {
            return both("Start " + name + " with " + is + " " + unit, name + "を" + is + " " + unit + "で開始");
        }
        boolean more = new BigDecimal(is).compareTo(new BigDecimal(was)) > 0;
        return both(
                (more ? "Raise " : "Cut ") + name + " from " + was + " to " + is + " " + unit,
                name + "を" + was + "から" + is + " " + unit + "へ" + (more ? "増やす" : "減らす"));
    }

    private static Sentence tier(String behavior, @Nullable String before, @Nullable String after) {
        return both(
                behavior + ": " + label(before, Language.EN) + " becomes " + label(after, Language.EN),
                behavior + "：" + label(before, Language.JA) + "から" + label(after, Language.JA) + "へ");
    }

    private static String label(@Nullable String tier, Language language) {
        return tier == null
                ? "–"
                : named(Tier.values(), tier)
                        .map(one -> Labels.of(one, language))
                        .orElse(tier);
    }

    /** A constant by its name; a plan that another version wrote may name others. */
    private static <E extends Enum<E>> Optional<E> named(E[] all, String name) {
        return Arrays.stream(all).filter(one -> one.name().equals(name)).findFirst();
    }

    private static Sentence rate(String en, String ja, String about, String was, String is) {
        var from = was.equals("–") ? "" : percent(new BigDecimal(was).doubleValue());
        var to = is.equals("–") ? "–" : percent(new BigDecimal(is).doubleValue());
        return both(
                about + " " + en + " " + to + (from.isEmpty() ? "" : " instead of " + from),
                about + ja + (from.isEmpty() ? "" : from + "から") + to + (from.isEmpty() ? "" : "へ"));
    }

    private static Sentence other(PlanFact what, @Nullable String before, @Nullable String after) {
        var en = Labels.of(what.aspect(), Language.EN);
        var ja = Labels.of(what.aspect(), Language.JA);
        var named = what.about();
        int slash = named.indexOf('/');
        if (what.aspect() == PlanAspect.WARNING && slash > 0) {
            var written = named.substring(0, slash);
            var code = named(WarningCode.values(), written);
            named = named.substring(slash + 1);
            en = code.map(one -> Labels.of(one, Language.EN)).orElse(written);
            ja = code.map(one -> Labels.of(one, Language.JA)).orElse(written);
        }
        if (before == null) {
            return both("New for " + named + ": " + en, named + "に新規：" + ja);
        }
        if (after == null) {
            return both("No longer for " + named + ": " + en, named + "から消失：" + ja);
        }
        return both(
                named + ", " + en + ": " + after + " instead of " + before,
                named + "の" + ja + "：" + before + "から" + after + "へ");
    }

    private static Sentence both(String en, String ja) {
        return new Sentence(en, ja);
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share * 100).setScale(1, RoundingMode.HALF_UP).toPlainString() + " %";
    }

    private static String rounded(String number) {
        return number.equals("–")
                ? number
                : new BigDecimal(number).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    private static String grouped(String amount) {
        return amount.equals("–") ? amount : String.format(Locale.ROOT, "%,.0f", new BigDecimal(amount));
    }

    private static String times(String kappa) {
        return kappa.equals("–")
                ? "1.00"
                : new BigDecimal(kappa).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    private static String plain(double number) {
        return BigDecimal.valueOf(number)
                .setScale(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
