package dev.gtm.rules.method;

import dev.gtm.adoption.Behavior;
import dev.gtm.adoption.Segment;
import dev.gtm.investment.Intervention;
import dev.gtm.investment.OptionKind;
import dev.gtm.investment.ResponseModel;
import dev.gtm.language.Sentence;
import dev.gtm.plan.Brief;
import dev.gtm.rules.allocate.Solution;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** What a plan gives up beside the one that no budget limits. */
final class Losses {

    private static final double CLOSE = 1e-9;

    private final Brief brief;
    private final ResponseModel model;
    private final List<Intervention> lawful;
    private final ToIntFunction<Intervention> least;
    private final Solution whole;
    private final double planned;

    /**
     * Losses beside a whole plan.
     *
     * @param least the least level of each
     * @param whole the best plan without a budget
     * @param planned the patients of the best plan within the budget
     */
    Losses(
            Brief brief,
            ResponseModel model,
            List<Intervention> lawful,
            ToIntFunction<Intervention> least,
            Solution whole,
            double planned) {
        this.brief = brief;
        this.model = model;
        this.lawful = lawful;
        this.least = least;
        this.whole = whole;
        this.planned = planned;
    }

    double patients(double brought) {
        return Math.max(0, whole.patients() - brought);
    }

    /** The behaviors that are served beyond floors in the whole plan and not at these levels. */
    List<String> behaviors(Map<String, Integer> levels) {
        return brief.behaviors().stream()
                .map(Behavior::id)
                .filter(id -> isServed(id, whole.levels()) && !isServed(id, levels))
                .toList();
    }

    private boolean isServed(String behavior, Map<String, Integer> levels) {
        return lawful.stream()
                .anyMatch(one ->
                        one.behaviors().contains(behavior) && levels.getOrDefault(one.id(), 0) > least.applyAsInt(one));
    }

    /** The segments that gain in the whole plan and not at these levels. */
    List<String> segments(Map<String, Integer> levels) {
        return model.segments().stream()
                .filter(one -> gain(one, whole.levels()) > CLOSE && gain(one, levels) <= CLOSE)
                .map(Segment::id)
                .toList();
    }

    /** The segments, that which gains most in the whole plan first. */
    List<String> segmentsByGain() {
        return model.segments().stream()
                .sorted(Comparator.comparingDouble((Segment one) -> -gain(one, whole.levels()))
                        .thenComparing(Segment::id))
                .map(Segment::id)
                .toList();
    }

    private double gain(Segment segment, Map<String, Integer> levels) {
        return reached(segment, levels) - reached(segment, Map.of());
    }

    private double reached(Segment segment, Map<String, Integer> levels) {
        double reached = segment.patients();
        for (var step : model.steps()) {
            reached *= model.rate(segment.id(), step, levels);
        }
        return reached;
    }

    List<Sentence> sentences(OptionKind kind, double brought, List<String> behaviors, List<String> segments) {
        boolean waits = kind == OptionKind.PHASE;
        return List.of(
                fewer(brought),
                listed(
                        waits ? "Behaviors that wait: " : "Behaviors given up: ",
                        "No behavior is given up.",
                        waits ? "後回しにする行動：" : "諦める行動：",
                        "諦める行動はない。",
                        behaviors),
                listed(
                        waits ? "Segments that wait: " : "Segments given up: ",
                        "No segment is given up.",
                        waits ? "後回しにするセグメント：" : "諦めるセグメント：",
                        "諦めるセグメントはない。",
                        segments));
    }

    private Sentence fewer(double brought) {
        var all = Rounded.of(patients(brought));
        double behind = planned - brought;
        boolean less = behind > CLOSE * Math.max(1, planned);
        return new Sentence(
                "About " + all + " patients a year fewer than without the budget, "
                        + (less ? Rounded.of(behind) : "none") + " fewer than the best plan within it.",
                "予算の制約がない場合より患者は年間約 " + all + " 人少ない。予算内の最良の計画との差は " + (less ? Rounded.of(behind) : "0") + " 人。");
    }

    private static Sentence listed(String en, String noneEn, String ja, String noneJa, List<String> ids) {
        return ids.isEmpty()
                ? new Sentence(noneEn, noneJa)
                : new Sentence(en + String.join(", ", ids) + ".", ja + String.join("、", ids) + "。");
    }
}
