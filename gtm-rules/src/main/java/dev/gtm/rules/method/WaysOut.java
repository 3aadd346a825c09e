package dev.gtm.rules.method;

import dev.gtm.adoption.Barrier;
import dev.gtm.adoption.Segment;
import dev.gtm.approach.ApproachEntry;
import dev.gtm.approach.Ruling;
import dev.gtm.investment.Intervention;
import dev.gtm.investment.Limits;
import dev.gtm.investment.OptionKind;
import dev.gtm.investment.Outlay;
import dev.gtm.investment.SizedLevels;
import dev.gtm.investment.SizingOption;
import dev.gtm.language.Sentence;
import dev.gtm.plan.Brief;
import dev.gtm.priority.BarrierWeights;
import dev.gtm.progress.ProgressListener;
import dev.gtm.quantity.Money;
import dev.gtm.rules.allocate.Allocator;
import dev.gtm.rules.allocate.SizingTask;
import dev.gtm.rules.allocate.Solution;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What to do when the wish list costs more than the budget: three plans side by side, each with what it gives up. */
final class WaysOut {

    private final Brief brief;
    private final SizingTask task;
    private final List<Intervention> lawful;
    private final Map<String, Ruling> rulings;
    private final List<ApproachEntry> approach;
    private final Allocator allocator;

    /**
     * Ways out of a task.
     *
     * @param rulings by which the task is sized
     * @param approach what the barriers call for, in the order of the priorities
     */
    WaysOut(
            Brief brief,
            SizingTask task,
            Map<String, Ruling> rulings,
            List<ApproachEntry> approach,
            Allocator allocator) {
        this.brief = brief;
        this.task = task.striveForPatients();
        this.rulings = rulings;
        this.approach = approach;
        this.allocator = allocator;
        lawful = task.model().interventions().stream()
                .filter(one -> !task.closed().contains(one.id()))
                .toList();
    }

    /** The three; none if the money is not short. */
    List<SizingOption> options(Money wishList, double planned) {
        var budget = task.limits().budget();
        if (budget == null || wishList.amount().compareTo(budget.amount()) <= 0) {
            return List.of();
        }
        var whole = solve(task.with(withBudget(null)), Map.of());
        if (whole.isEmpty()) {
            return List.of();
        }
        var losses = new Losses(brief, task.model(), lawful, this::least, whole.get(), planned);
        return Stream.of(narrow(budget, losses), phase(budget, wishList, losses), majorBarriersOnly(budget, losses))
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Solution> solve(SizingTask asked, Map<String, Integer> start) {
        return allocator.solve(asked, start, ProgressListener.none());
    }

    private Limits withBudget(@Nullable Money budget) {
        return new Limits(budget, task.limits().fte(), task.limits().floors());
    }

    private SizedLevels sized(Solution solution) {
        return new SizedLevels(solution.levels(), new Money(solution.cost(), brief.currency()), solution.patients());
    }

    private int least(Intervention one) {
        return Math.max(one.levels().get(0), task.limits().floors().getOrDefault(one.id(), 0));
    }

    /** The best plan that uses these beyond their floors only. */
    private Optional<Solution> using(Predicate<Intervention> kept) {
        return solve(task.holding(others(kept)), Map.of());
    }

    private Set<String> others(Predicate<Intervention> kept) {
        var held = new HashSet<>(task.held());
        lawful.stream().filter(kept.negate()).forEach(one -> held.add(one.id()));
        return held;
    }

    // ---- narrow --------------------------------------------------------------------------------

    private Optional<SizingOption> narrow(Money budget, Losses losses) {
        var ways = Stream.of(
                        fitting(
                                behaviors(),
                                budget,
                                (one, kept) -> one.behaviors().stream().anyMatch(kept::contains)),
                        fitting(losses.segmentsByGain(), budget, WaysOut::actsIn))
                .flatMap(Optional::stream)
                .max(Comparator.comparingDouble(Solution::patients));
        return ways.map(best -> option(OptionKind.NARROW, best, budget, losses, List.of()));
    }

    private interface Keeps {
        boolean keeps(Intervention one, Set<String> kept);
    }

    private static boolean actsIn(Intervention one, Set<String> segments) {
        return one.effects().stream()
                .anyMatch(effect -> effect.segments().isEmpty()
                        || effect.segments().stream().anyMatch(segments::contains));
    }

    /** The first of these, as many as have a wish list that fits the budget, but one at least. */
    private Optional<Solution> fitting(List<String> ranked, Money budget, Keeps keeps) {
        for (int most = ranked.size() - 1; most >= 1; most--) {
            var kept = Set.copyOf(ranked.subList(0, most));
            Predicate<Intervention> stays = one -> keeps.keeps(one, kept);
            if (most == 1 || wish(stays).compareTo(budget.amount()) <= 0) {
                return using(stays);
            }
        }
        return Optional.empty();
    }

    private BigDecimal wish(Predicate<Intervention> kept) {
        var held = others(kept);
        return new Outlay(lawful, task.systems())
                .of(one -> held.contains(one.id())
                        ? least(one)
                        : one.levels().get(one.levels().size() - 1));
    }

    /** Those that lawful candidates serve, by priority; those that are not designed come last. */
    private List<String> behaviors() {
        var served = new TreeSet<String>();
        lawful.forEach(one -> served.addAll(one.behaviors()));
        var ranked = new LinkedHashSet<String>();
        approach.stream().map(ApproachEntry::behavior).filter(served::contains).forEach(ranked::add);
        ranked.addAll(served);
        return List.copyOf(ranked);
    }

    // ---- now and later -------------------------------------------------------------------------

    private Optional<SizingOption> phase(Money budget, Money wishList, Losses losses) {
        var moved = task.model().steps().stream()
                .filter(step -> lawful.stream().anyMatch(one -> moves(one, step)))
                .toList();
        var upstream = moved.subList(0, (moved.size() + 1) / 2);
        var now = using(one -> upstream.stream().anyMatch(step -> moves(one, step)));
        if (now.isEmpty()) {
            return Optional.empty();
        }
        var begun = now.get();
        var floors = new TreeMap<>(task.limits().floors());
        begun.levels().forEach((id, level) -> floors.merge(id, level, Math::max));
        var limits = new Limits(wishList, task.limits().fte(), floors);
        return solve(task.with(limits), begun.levels())
                .map(later -> phased(begun, later, budget, wishList, upstream, losses));
    }

    private boolean moves(Intervention one, String step) {
        return task.model().segments().stream().map(Segment::id).anyMatch(segment -> one.max(step, segment) > 0);
    }

    private SizingOption phased(
            Solution now, Solution later, Money budget, Money wishList, List<String> upstream, Losses losses) {
        var cost = new Money(later.cost(), brief.currency());
        var said = new ArrayList<Sentence>();
        said.add(new Sentence(
                "Now what opens " + String.join(", ", upstream) + ", the rest later: then about "
                        + Rounded.of(later.patients()) + " patients for " + Rounded.of(cost) + " a year.",
                "まず " + String.join("、", upstream) + " を開き、残りは後で行う。その時点で年間 " + Rounded.of(cost) + "、患者約 "
                        + Rounded.of(later.patients()) + " 人。"));
        var option = option(OptionKind.PHASE, now, budget, losses, said);
        return new SizingOption(
                option.kind(),
                option.sized(),
                budget,
                sized(later),
                wishList,
                order(now, later),
                option.patientsGivenUp(),
                option.behaviorsGivenUp(),
                option.segmentsGivenUp(),
                option.givesUp());
    }

    /** What starts now before what starts later, each by the first step that it moves. */
    private List<String> order(Solution now, Solution later) {
        return lawful.stream()
                .filter(one -> level(later, one) > 0)
                .sorted(Comparator.comparing((Intervention one) -> level(now, one) == 0)
                        .thenComparingInt(this::firstStep)
                        .thenComparing(Intervention::id))
                .map(Intervention::id)
                .toList();
    }

    private static int level(Solution solution, Intervention one) {
        return Objects.requireNonNullElse(solution.levels().get(one.id()), 0);
    }

    private int firstStep(Intervention one) {
        var steps = task.model().steps();
        for (int at = 0; at < steps.size(); at++) {
            if (moves(one, steps.get(at))) {
                return at;
            }
        }
        return steps.size();
    }

    // ---- major barriers only -------------------------------------------------------------------

    private Optional<SizingOption> majorBarriersOnly(Money budget, Losses losses) {
        var open = new TreeSet<String>();
        approach.stream().map(ApproachEntry::barrier).filter(Objects::nonNull).forEach(open::add);
        var major = major(open);
        var calls = approach.stream()
                .filter(entry -> entry.barrier() != null && major.contains(entry.barrier()))
                .toList();
        open.removeAll(major);
        var said = open.isEmpty()
                ? List.<Sentence>of()
                : List.of(new Sentence(
                        "Barriers left standing: " + String.join(", ", open) + ".",
                        "残る障壁：" + String.join("、", open) + "。"));
        return using(one -> !InterventionStep.supports(one, rulings, calls).isEmpty())
                .map(best -> option(OptionKind.MAJOR_BARRIERS_ONLY, best, budget, losses, said));
    }

    /** Of the open barriers of each behavior those that none outweighs. */
    private Set<String> major(Set<String> open) {
        var major = new TreeSet<String>();
        for (var behavior : brief.behaviors()) {
            var all = brief.barriers().stream()
                    .filter(barrier -> barrier.behavior().equals(behavior.id()))
                    .sorted(Comparator.comparing(Barrier::id))
                    .toList();
            var weights = BarrierWeights.of(all);
            var opened =
                    all.stream().filter(barrier -> open.contains(barrier.id())).toList();
            opened.stream()
                    .filter(barrier -> opened.stream().noneMatch(other -> weights.outweighs(other, barrier)))
                    .forEach(barrier -> major.add(barrier.id()));
        }
        return major;
    }

    private SizingOption option(OptionKind kind, Solution solution, Money budget, Losses losses, List<Sentence> more) {
        var behaviors = losses.behaviors(solution.levels());
        var segments = losses.segments(solution.levels());
        var said = new ArrayList<>(more);
        said.addAll(losses.sentences(kind, solution.patients(), behaviors, segments));
        return new SizingOption(
                kind,
                sized(solution),
                budget,
                null,
                null,
                List.of(),
                losses.patients(solution.patients()),
                behaviors,
                segments,
                said);
    }
}
