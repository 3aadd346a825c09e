package dev.gtm.rules.author;

import dev.gtm.approach.ApproachEntry;
import dev.gtm.approach.Ruling;
import dev.gtm.approach.Tactic;
import dev.gtm.evidence.Reason;
import dev.gtm.plan.Plan;
import dev.gtm.rules.author.Difference.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Two plans of one brief side by side. */
final class PlanComparison {

    private final Set<String> changed;
    private final Watched first;
    private final Watched second;
    private final List<Difference> differences = new ArrayList<>();

    /**
     * @param changed the ids of the rules that differ between the books
     * @param first the plan of the first book
     * @param second the plan of the second book
     */
    PlanComparison(Set<String> changed, Watched first, Watched second) {
        this.changed = changed;
        this.first = first;
        this.second = second;
    }

    /** What is said of one thing, and why. */
    private record Said(String words, Collection<Reason> reasons) {

        private static final Said NOTHING = new Said("", List.of());
    }

    List<Difference> differences() {
        compare(PlanComparison::tiers, Kind.TIER);
        compare(PlanComparison::needs, Kind.NEED);
        compare(PlanComparison::tactics, Kind.TACTIC_ADDED);
        compare(PlanComparison::ranks, Kind.RANK);
        compare(PlanComparison::verdicts, Kind.VERDICT);
        compare(PlanComparison::outcomes, Kind.OUTCOME);
        compare(PlanComparison::focus, Kind.FOCUS);
        compare(PlanComparison::warnings, Kind.WARNING);
        return differences.stream().sorted().toList();
    }

    private void compare(Function<Plan, Map<String, Said>> part, Kind kind) {
        var before = part.apply(first.plan());
        var after = part.apply(second.plan());
        var subjects = new TreeSet<>(before.keySet());
        subjects.addAll(after.keySet());
        for (var subject : subjects) {
            var one = before.getOrDefault(subject, Said.NOTHING);
            var other = after.getOrDefault(subject, Said.NOTHING);
            boolean told = isOneSided(one, other) && isToldAsTactic(kind, subject);
            if (!one.words().equals(other.words()) && !told) {
                differences.add(difference(kind, subject, one, other));
            }
        }
    }

    private static boolean isOneSided(Said one, Said other) {
        return one.words().isEmpty() || other.words().isEmpty();
    }

    /** That an entry of the approach is new or gone is told by its tactics; its rank and verdict add nothing to that. */
    private static boolean isToldAsTactic(Kind kind, String subject) {
        return kind == Kind.RANK || kind == Kind.VERDICT && !subject.contains(" ");
    }

    private Difference difference(Kind kind, String subject, Said one, Said other) {
        boolean removed = kind == Kind.TACTIC_ADDED && other.words().isEmpty();
        var about = kind == Kind.TACTIC_ADDED ? subject.substring(0, subject.indexOf(' ')) : subject;
        return new Difference(
                removed ? Kind.TACTIC_REMOVED : kind,
                about,
                one.words(),
                other.words(),
                responsible(subject, one, other));
    }

    /** The rules that differ between the books and stand among the reasons; else those of them that fired at all. */
    private List<String> responsible(String subject, Said one, Said other) {
        var itself = subject.substring(subject.indexOf(' ') + 1);
        if (changed.contains(itself)) {
            return List.of(itself); // the warning that a rule is switched off
        }
        var named = Stream.concat(one.reasons().stream(), other.reasons().stream())
                .map(Reason::rule)
                .filter(changed::contains)
                .distinct()
                .sorted()
                .toList();
        return named.isEmpty()
                ? changed.stream()
                        .filter(rule -> first.fired(rule) || second.fired(rule))
                        .sorted()
                        .toList()
                : named;
    }

    private static Map<String, Said> tiers(Plan plan) {
        var said = new TreeMap<String, Said>();
        plan.priorities()
                .forEach(
                        one -> said.put(one.behavior().id(), new Said(one.tier().name(), one.reasons())));
        return said;
    }

    private static Map<String, Said> needs(Plan plan) {
        var said = new TreeMap<String, Said>();
        plan.approach().stream()
                .filter(entry -> entry.lead() == null)
                .forEach(entry -> said.put(entry.id(), new Said(entry.need().name(), entry.reasons())));
        return said;
    }

    private static Map<String, Said> tactics(Plan plan) {
        var said = new TreeMap<String, Said>();
        plan.approach()
                .forEach(entry -> entry.sequence()
                        .forEach(tactic ->
                                said.put(entry.id() + " " + tactic, new Said(tactic.toString(), entry.reasons()))));
        return said;
    }

    private static Map<String, Said> ranks(Plan plan) {
        var said = new TreeMap<String, Said>();
        plan.approach().forEach(entry -> {
            said.put(entry.id(), new Said("rank " + entry.rank() + lead(entry), entry.reasons()));
        });
        return said;
    }

    private static String lead(ApproachEntry entry) {
        Tactic lead = entry.lead();
        return lead == null ? "" : ", led by " + lead;
    }

    private static Map<String, Said> verdicts(Plan plan) {
        var said = new TreeMap<String, Said>();
        for (var entry : plan.approach()) {
            if (entry.ruling() != null) {
                said.put(entry.id(), said(entry.ruling()));
            }
        }
        for (var out : plan.excluded()) {
            if (out.tactic() != null) {
                said.put(
                        out.approach() + " " + out.tactic(),
                        new Said(out.verdict().name(), out.reasons()));
            }
        }
        plan.interventions().forEach(one -> said.put(one.intervention(), said(one.ruling())));
        return said;
    }

    private static Said said(Ruling ruling) {
        var conditions = ruling.conditions().stream().map(one -> one.en()).collect(Collectors.joining("; "));
        return new Said(ruling.verdict() + (conditions.isEmpty() ? "" : ": " + conditions), ruling.reasons());
    }

    private static Map<String, Said> outcomes(Plan plan) {
        var said = new TreeMap<String, Said>();
        plan.barriers()
                .forEach(one ->
                        said.put(one.barrier(), new Said(one.outcome() + ", control " + one.control(), one.reasons())));
        plan.interventions()
                .forEach(one ->
                        said.put(one.intervention(), new Said(one.outcome().name(), one.reasons())));
        return said;
    }

    private static Map<String, Said> focus(Plan plan) {
        var said = new TreeMap<String, Said>();
        plan.stakeholders()
                .forEach(one -> said.put(one.stakeholder().id(), new Said(String.valueOf(one.focus()), one.reasons())));
        return said;
    }

    private static Map<String, Said> warnings(Plan plan) {
        var said = new TreeMap<String, Said>();
        plan.warnings()
                .forEach(one -> said.merge(
                        one.code() + " " + one.subject(),
                        new Said(one.text().en(), one.reasons()),
                        (first, more) -> new Said(first.words() + " " + more.words(), first.reasons())));
        return said;
    }
}
