package dev.gtm.io;

import dev.gtm.diagnostic.InvalidValueException;
import dev.gtm.diagnostic.Require;
import dev.gtm.investment.SizingStatus;
import dev.gtm.outcome.EventObservation;
import dev.gtm.outcome.KpiObservation;
import dev.gtm.outcome.LearnedRate;
import dev.gtm.outcome.Memory;
import dev.gtm.outcome.Observations;
import dev.gtm.outcome.RateObservation;
import dev.gtm.plan.PlanAspect;
import dev.gtm.plan.PlanFact;
import dev.gtm.plan.PlanSummary;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What a plan's JSON says, in words and figures that can be compared. */
final class SummaryForm {

    /** Rates that differ by less than a tenth of a point are the same to a reader. */
    private static final int DIGITS = 3;

    private static final int STRENGTH_DIGITS = 2;
    private static final int MONEY_DIGITS = 2;
    private static final String ADOPTION = "adoption.segments.steps";
    private static final String AS_PLANNED = "1";
    private static final Pattern RULE_AT = Pattern.compile(".*\\.drl:\\d+");

    private final JsonNode tree;
    private final Map<PlanFact, String> facts = new TreeMap<>();
    private final Map<PlanFact, List<String>> rules = new TreeMap<>();

    private SummaryForm(JsonNode tree) {
        this.tree = tree;
    }

    static PlanSummary of(JsonNode tree) {
        return new SummaryForm(tree).summary();
    }

    private PlanSummary summary() {
        var plan = tree.path("plan");
        var levels = new TreeMap<String, Integer>();
        tree.path("investment")
                .path("levels")
                .forEachEntry((id, level) -> levels.put(id, whole(level, "investment.levels." + id)));
        var memory = memory();
        note(memory);
        note(levels);
        noteApproach();
        return new PlanSummary(
                PlanReader.text(plan.path("brief")),
                PlanReader.text(plan.path("briefHash")),
                PlanReader.text(plan.path("ruleBook").path("hash")),
                seed(plan.path("seed")),
                levels,
                text(tree.path("investment"), "status").equals(SizingStatus.INFEASIBLE.name()),
                text(tree.path("investment"), "status").equals(SizingStatus.NOT_SIZED.name())
                        && !tree.path("interventions").isEmpty(),
                memory,
                facts,
                rules);
    }

    private void note(Map<String, Integer> levels) {
        levels.forEach((id, level) -> note(PlanAspect.LEVEL, id, String.valueOf(level)));
        var investment = tree.path("investment");
        if (!levels.isEmpty()) {
            note(PlanAspect.PATIENTS, "", investment.path("patients"), "investment.patients", 1);
            note(PlanAspect.COST, "", investment.path("cost"), "investment.cost", MONEY_DIGITS);
        }
        investment
                .path("rates")
                .forEachEntry((segment, rates) -> rates.forEachEntry((step, rate) -> note(
                        PlanAspect.RATE,
                        step + "/" + segment,
                        rate,
                        "investment.rates." + segment + "." + step,
                        DIGITS)));
    }

    private void note(Memory memory) {
        for (var one : memory.learned()) {
            var about = one.step() + "/" + one.segment();
            var strength = rounded(one.kappa(), STRENGTH_DIGITS);
            if (!strength.equals(AS_PLANNED)) {
                note(PlanAspect.STRENGTH, about, strength);
            }
        }
        tree.path("adoption")
                .path("segments")
                .forEach(segment -> segment.path("steps").forEach(step -> {
                    var about = text(step, "id") + "/" + text(segment, "id");
                    note(PlanAspect.BASE, about, step.path("rate"), ADOPTION + ".rate", DIGITS);
                    note(PlanAspect.CEILING, about, step.path("ceiling"), ADOPTION + ".ceiling", DIGITS);
                }));
    }

    private void noteApproach() {
        each("priorities", one -> {
            note(PlanAspect.TIER, text(one, "behavior"), text(one, "tier"), one);
            note(PlanAspect.RANK, text(one, "behavior"), text(one, "rank"));
        });
        each(
                "approach",
                one -> note(
                        PlanAspect.APPROACH,
                        text(one, "id"),
                        (text(one, "role") + text(one, "channel") + " " + text(one, "moment") + " "
                                        + text(one, "audience"))
                                .strip(),
                        one));
        each("barriers", one -> note(PlanAspect.BARRIER, text(one, "barrier"), text(one, "outcome"), one));
        each("interventions", one -> note(PlanAspect.CANDIDATE, text(one, "id"), text(one, "outcome"), one));
        each("warnings", one -> note(PlanAspect.WARNING, text(one, "code") + "/" + text(one, "subject"), "yes", one));
    }

    private Memory memory() {
        return new Memory(
                list(
                        "learned",
                        one -> new LearnedRate(
                                text(one, "step"),
                                text(one, "segment"),
                                number(one, "base"),
                                number(one, "ceiling"),
                                number(one, "kappa"),
                                number(one, "strength"))),
                new Observations(
                        list(
                                "observed",
                                one -> new RateObservation(
                                        text(one, "step"),
                                        text(one, "segment"),
                                        whole(one.path("month"), "month"),
                                        number(one, "count"),
                                        number(one, "sample"))),
                        list(
                                "observedKpis",
                                one -> new KpiObservation(
                                        text(one, "kpi"),
                                        whole(one.path("month"), "month"),
                                        number(one, "value"),
                                        number(one, "sample"))),
                        list(
                                "observedEvents",
                                one -> new EventObservation(text(one, "event"), whole(one.path("month"), "month")))));
    }

    /** What is wrong with one of the list is told with its place in it. */
    private <T> List<T> list(String key, Function<JsonNode, T> form) {
        var all = new ArrayList<T>();
        each(key, one -> {
            try {
                all.add(form.apply(one));
            } catch (InvalidValueException e) {
                throw new InvalidValueException(key + "[" + all.size() + "]." + e.field(), e.value(), e.allowed());
            }
        });
        return all;
    }

    private void each(String key, Consumer<JsonNode> taker) {
        tree.path(key).forEach(taker);
    }

    private void note(PlanAspect aspect, String about, String value) {
        facts.put(new PlanFact(aspect, about), value);
    }

    /** A fact with the rules of the book that stand behind it; what is computed names a place outside of the book. */
    private void note(PlanAspect aspect, String about, String value, JsonNode concluded) {
        note(aspect, about, value);
        var ids = new TreeSet<String>();
        concluded.path("reasons").forEach(reason -> {
            if (RULE_AT.matcher(text(reason, "at")).matches()) {
                ids.add(text(reason, "rule"));
            }
        });
        rules.put(new PlanFact(aspect, about), List.copyOf(ids));
    }

    private static String text(JsonNode of, String key) {
        return PlanReader.text(of.path(key));
    }

    /** A figure that the plan may lack, or say to be null. */
    private void note(PlanAspect aspect, String about, JsonNode figure, String path, int digits) {
        if (!figure.isNull() && !figure.isMissingNode()) {
            note(aspect, about, rounded(figure(figure, path), digits));
        }
    }

    private static double number(JsonNode of, String key) {
        return figure(of.path(key), key);
    }

    private static double figure(JsonNode node, String path) {
        double number = node.isNumber() ? node.asDouble(Double.NaN) : Double.NaN;
        Require.that(Double.isFinite(number), path, PlanReader.text(node), "a number");
        return number;
    }

    private static int whole(JsonNode node, String path) {
        Require.that(node.isInt(), path, PlanReader.text(node), "a whole number");
        return node.intValue();
    }

    private static long seed(JsonNode node) {
        if (node.isMissingNode()) {
            return 0;
        }
        Require.that(node.isInt() || node.isLong(), "plan.seed", PlanReader.text(node), "a whole number");
        return node.longValue();
    }

    private static String rounded(double number, int digits) {
        return BigDecimal.valueOf(number)
                .setScale(digits, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
