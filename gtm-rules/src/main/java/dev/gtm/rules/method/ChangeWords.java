package dev.gtm.rules.method;

import dev.gtm.adoption.Barrier;
import dev.gtm.adoption.StakeholderRole;
import dev.gtm.adoption.Step;
import dev.gtm.approach.BarrierOutcome;
import dev.gtm.approach.Channel;
import dev.gtm.approach.FieldRole;
import dev.gtm.approach.Moment;
import dev.gtm.investment.Intervention;
import dev.gtm.investment.InterventionOutcome;
import dev.gtm.language.Labels;
import dev.gtm.language.Language;
import dev.gtm.language.Sentence;
import dev.gtm.outcome.RateUpdate;
import dev.gtm.plan.Brief;
import dev.gtm.plan.ChangeText;
import dev.gtm.plan.PlanAspect;
import dev.gtm.plan.PlanDiff;
import dev.gtm.plan.PlanFact;
import dev.gtm.plan.WarningCode;
import dev.gtm.priority.Tier;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Says what differs between two plans as a strategist would. */
final class ChangeWords {

    private static final String NOTHING = "–";

    private final Brief brief;

    /** Names things as a brief does; what the brief does not know goes by its id. */
    ChangeWords(Brief brief) {
        this.brief = brief;
    }

    /** Changes that all have one cause. */
    PlanDiff.Wording because(Sentence why) {
        return (what, before, after) -> new ChangeText(change(what, before, after), why, null);
    }

    /** Changes that follow from what was observed, at unchanged levels. */
    PlanDiff.Wording observed(List<RateUpdate> updates) {
        return (what, before, after) -> new ChangeText(
                change(what, before, after),
                ChangeCauses.OBSERVED,
                updates.stream()
                        .filter(update -> what.aspect() != PlanAspect.STRENGTH
                                && what.about()
                                        .equals(update.learned().step() + "/"
                                                + update.learned().segment()))
                        .findFirst()
                        .map(ChangeCauses::of)
                        .orElse(null));
    }

    private Sentence change(PlanFact what, @Nullable String before, @Nullable String after) {
        var about = what.about();
        return switch (what.aspect()) {
            case LEVEL -> level(about, before == null ? "0" : before, after == null ? "0" : after);
            case PATIENTS ->
                both(
                        "The plan brings " + rounded(after) + " patients a year instead of " + rounded(before),
                        "年間患者数は" + rounded(before) + "人から" + rounded(after) + "人へ");
            case COST ->
                both(
                        "It costs " + grouped(after) + " " + brief.currency() + " instead of " + grouped(before),
                        "費用は" + grouped(before) + "から" + grouped(after) + " " + brief.currency() + "へ");
            case TIER -> turned(behavior(about), before, after, Tier.values());
            case BARRIER -> turned(barrier(about), before, after, BarrierOutcome.values());
            case CANDIDATE -> turned(intervention(about), before, after, InterventionOutcome.values());
            case RANK ->
                both(
                        behavior(about) + " ranks " + orNothing(after) + " instead of " + orNothing(before),
                        behavior(about) + "の順位は" + orNothing(before) + "位から" + orNothing(after) + "位へ");
            case RATE -> rate("is now expected at", "の見込みは", about, before, after);
            case CEILING -> rate("can now come up to", "の上限は", about, before, after);
            case BASE -> rate("would without the plan stand at", "の計画なしの率は", about, before, after);
            case STRENGTH ->
                both(
                        "What acts on " + step(about) + " works " + times(after) + " times as strongly as planned",
                        step(about) + "への効果は計画の" + times(after) + "倍");
            case APPROACH -> approach(about, before, after);
            case WARNING -> remark(about, before == null);
        };
    }

    // ---- names ---------------------------------------------------------------------------------

    private String intervention(String id) {
        return named(brief.interventions(), Intervention::id, Intervention::label, id);
    }

    private String barrier(String id) {
        return named(brief.barriers(), Barrier::id, Barrier::text, id);
    }

    private String behavior(String id) {
        return named(brief.behaviors(), one -> one.id(), one -> one.statement(), id);
    }

    private String step(String about) {
        int slash = about.indexOf('/');
        return brief.journey().stream()
                .filter(step -> slash > 0 && step.id().equals(about.substring(0, slash)))
                .findFirst()
                .map(Step::label)
                .map(label -> about + " (" + label + ")")
                .orElse(about);
    }

    private static <T> String named(
            List<T> all, Function<T, String> id, Function<T, @Nullable String> label, String wanted) {
        for (var one : all) {
            var name = label.apply(one);
            if (id.apply(one).equals(wanted) && name != null) {
                return wanted + " (" + name + ")";
            }
        }
        return wanted;
    }

    // ---- sentences -----------------------------------------------------------------------------

    private Sentence level(String id, String was, String is) {
        var name = intervention(id);
        var unit = brief.interventions().stream()
                .filter(one -> one.id().equals(id))
                .map(one -> one.isCountedInFte() ? " " + one.unit() : " × " + one.unit())
                .findFirst()
                .orElse("");
        if (is.equals("0")) {
            return both("Stop " + name + ", " + was + unit + " so far", name + "を中止（これまで" + was + unit + "）");
        }
        if (was.equals("0")) {
            return both("Start " + name + " with " + is + unit, name + "を" + is + unit + "で開始");
        }
        boolean more = new BigDecimal(is).compareTo(new BigDecimal(was)) > 0;
        return both(
                (more ? "Raise " : "Cut ") + name + " from " + was + " to " + is + unit,
                name + "を" + was + "から" + is + unit + "へ" + (more ? "増やす" : "減らす"));
    }

    /** What a thing was and is, by the words for the constants; a plan that another version wrote may name others. */
    private static Sentence turned(String name, @Nullable String before, @Nullable String after, Enum<?>... all) {
        if (before == null) {
            return both(
                    name + " is new: " + label(after, Language.EN, all),
                    name + "を追加：" + label(after, Language.JA, all));
        }
        if (after == null) {
            return both(
                    name + " is gone; it was: " + label(before, Language.EN, all),
                    name + "は対象から外れる（これまで：" + label(before, Language.JA, all) + "）");
        }
        return both(
                name + ": “" + label(before, Language.EN, all) + "” becomes “" + label(after, Language.EN, all) + "”",
                name + "：「" + label(before, Language.JA, all) + "」から「" + label(after, Language.JA, all) + "」へ");
    }

    private static String label(@Nullable String name, Language language, Enum<?>... all) {
        return Arrays.stream(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .map(one -> Labels.of(one, language))
                .orElse(orNothing(name));
    }

    private static Sentence approach(String id, @Nullable String before, @Nullable String after) {
        if (before == null) {
            return both(
                    "New against " + id + ": " + means(after, Language.EN),
                    id + "に新たな打ち手：" + means(after, Language.JA));
        }
        if (after == null) {
            return both(
                    "No longer against " + id + ": " + means(before, Language.EN),
                    id + "の打ち手を取りやめ：" + means(before, Language.JA));
        }
        return both(
                "Against " + id + ": " + means(after, Language.EN) + " instead of " + means(before, Language.EN),
                id + "の打ち手：" + means(before, Language.JA) + "から" + means(after, Language.JA) + "へ");
    }

    /** A tactic as the summary writes it: constants with a space between them. */
    private static String means(@Nullable String tactic, Language language) {
        if (tactic == null || tactic.isEmpty()) {
            return NOTHING;
        }
        var known = Stream.<Enum<?>[]>of(
                        FieldRole.values(), Channel.values(), Moment.values(), StakeholderRole.values())
                .flatMap(Arrays::stream)
                .toArray(Enum<?>[]::new);
        return Arrays.stream(tactic.split(" "))
                .map(word -> label(word, language, known))
                .collect(Collectors.joining(language == Language.JA ? "・" : ", "));
    }

    private Sentence rate(String en, String ja, String about, @Nullable String before, @Nullable String after) {
        var is = percent(after);
        var name = step(about);
        return before == null
                ? both(name + " " + en + " " + is, name + ja + is)
                : both(
                        name + " " + en + " " + is + " instead of " + percent(before),
                        name + ja + percent(before) + "から" + is + "へ");
    }

    private static Sentence remark(String about, boolean isNew) {
        int slash = about.indexOf('/');
        var code = slash > 0 ? about.substring(0, slash) : about;
        var subject = about.substring(slash + 1);
        var en = label(code, Language.EN, WarningCode.values());
        var ja = label(code, Language.JA, WarningCode.values());
        return isNew
                ? both("To look at from now on, " + subject + ": " + en, "新たな留意点、" + subject + "：" + ja)
                : both("No longer to look at, " + subject + ": " + en, "解消した留意点、" + subject + "：" + ja);
    }

    private static Sentence both(String en, String ja) {
        return new Sentence(en, ja);
    }

    // ---- figures -------------------------------------------------------------------------------

    private static String orNothing(@Nullable String value) {
        return value == null ? NOTHING : value;
    }

    private static String percent(@Nullable String share) {
        return share == null ? NOTHING : ChangeCauses.percent(Double.parseDouble(share));
    }

    private static String rounded(@Nullable String number) {
        return number == null
                ? NOTHING
                : new BigDecimal(number).setScale(1, RoundingMode.HALF_UP).toPlainString();
    }

    private static String grouped(@Nullable String amount) {
        return amount == null ? NOTHING : String.format(Locale.ROOT, "%,.0f", new BigDecimal(amount));
    }

    /** Without a figure effects work as planned. */
    private static String times(@Nullable String kappa) {
        return kappa == null
                ? "1.00"
                : new BigDecimal(kappa).setScale(2, RoundingMode.HALF_UP).toPlainString();
    }
}
