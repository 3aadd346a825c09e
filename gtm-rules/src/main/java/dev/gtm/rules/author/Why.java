package dev.gtm.rules.author;

import dev.gtm.adoption.Barrier;
import dev.gtm.adoption.Behavior;
import dev.gtm.approach.ApproachEntry;
import dev.gtm.approach.Exclusion;
import dev.gtm.approach.Need;
import dev.gtm.approach.Tactic;
import dev.gtm.diagnostic.Location;
import dev.gtm.diagnostic.NearestName;
import dev.gtm.evidence.Reason;
import dev.gtm.language.Sentence;
import dev.gtm.plan.Brief;
import dev.gtm.plan.Plan;
import dev.gtm.priority.PrioritizedBehavior;
import dev.gtm.rules.Planner;
import dev.gtm.rules.author.Explanation.Link;
import dev.gtm.rules.internal.Concluded;
import dev.gtm.rules.internal.Pack;
import dev.gtm.rules.internal.RuleSet;
import dev.gtm.rules.internal.RuleTree;
import dev.gtm.rules.method.BarrierProfiles;
import dev.gtm.rules.situation.BarrierProfile;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Says of a planned brief why something was concluded, and why something else was not. It plans the brief once more and looks
 * on; the plan is the same as without it. Immutable once made, and thread-safe.
 *
 * <pre>{@code
 * Why why = Why.of(planner, brief);
 * String told = why.need("ORDER", Need.REMIND).text();
 * }</pre>
 */
public final class Why {

    private static final Sentence CALLED_FOR = new Sentence("called for: ", "求めるルール：");
    private static final Sentence KEPT_OUT = new Sentence("kept out: ", "止めるルール：");

    private final RuleSet rules;
    private final Brief brief;
    private final BriefLines lines;
    private final Watched watched;
    private final Explainer explainer;
    private final Map<String, BarrierProfile> profiles;

    private Why(RuleSet rules, Brief brief, BriefLines lines, Watched watched) {
        this.rules = rules;
        this.brief = brief;
        this.lines = lines;
        this.watched = watched;
        this.explainer = new Explainer(rules);
        this.profiles = BarrierProfiles.of(rules, brief);
    }

    /** Plans a brief and looks on. */
    public static Why of(Planner planner, Brief brief) {
        return of(planner, brief, BriefLines.none());
    }

    /** Plans a brief and looks on; what it says names the lines of the brief's file. */
    public static Why of(Planner planner, Brief brief, BriefLines lines) {
        return new Why(planner.ruleBook().ruleSet(), brief, lines, new Watched(planner, brief));
    }

    /** The plan: the same as that of the planner alone. */
    public Plan plan() {
        return watched.plan();
    }

    /** Of each rule that fired nowhere in the plan: the one reason, by id. */
    public List<WhyNot> silent() {
        return new TreeMap<>(rules.trees())
                .values().stream()
                        .filter(rule -> !watched.fired(rule.header().id()))
                        .map(rule -> explainer.whyNot(
                                rule, watched.situations(rule.header().pack())))
                        .toList();
    }

    /**
     * Why a behavior has the approach it has, with all its needs and tactics.
     *
     * @throws IllegalArgumentException if the brief has no such behavior
     */
    public Explanation behavior(String behavior) {
        var chain = new ArrayList<Link>();
        var asked = checked(behavior);
        chain.addAll(start(asked));
        var entries = plan().approachTo(behavior);
        entries.forEach(entry -> chain.addAll(links(entry)));
        return new Explanation(
                new Sentence("behavior " + behavior + ": what is done about it", "行動 " + behavior + "：これに対して何をするか"),
                !entries.isEmpty(),
                chain,
                List.of());
    }

    /**
     * Why a behavior calls for a need, or why it does not.
     *
     * @throws IllegalArgumentException if the brief has no such behavior
     */
    public Explanation need(String behavior, Need need) {
        return asked(
                checked(behavior),
                new Sentence("behavior " + behavior + " calls for " + need, "行動 " + behavior + " に " + need + " が要る"),
                entry -> entry.need() == need,
                out -> Objects.requireNonNull(out.approach()).endsWith("/" + need),
                Pack.NEED,
                need.name());
    }

    /**
     * Why a tactic is offered for a behavior, or why it is not.
     *
     * @param means the name of a field role or a channel, such as {@code MSL}, or the id of an entry of the approach
     * @throws IllegalArgumentException if the brief has no such behavior
     */
    public Explanation tactic(String behavior, String means) {
        return asked(
                checked(behavior),
                new Sentence(
                        "behavior " + behavior + " is met by " + means, "行動 " + behavior + " に " + means + " で応じる"),
                entry -> entry.id().equals(means) || entry.sequence().stream().anyMatch(tactic -> is(tactic, means)),
                out -> is(Objects.requireNonNull(out.tactic()), means),
                Pack.TACTIC,
                means);
    }

    private Explanation asked(
            Behavior behavior,
            Sentence question,
            Predicate<ApproachEntry> wanted,
            Predicate<Exclusion> keptOut,
            Pack pack,
            String constant) {
        var chain = new ArrayList<>(start(behavior));
        var entries = plan().approachTo(behavior.id()).stream().filter(wanted).toList();
        if (!entries.isEmpty()) {
            entries.forEach(entry -> chain.addAll(links(entry)));
            return new Explanation(question, true, chain, List.of());
        }
        plan().excluded().stream()
                .filter(out -> out.tactic() != null
                        && Objects.requireNonNull(out.approach()).startsWith(escaped(behavior.id()) + "/"))
                .filter(keptOut)
                .forEach(out -> out.reasons()
                        .forEach(reason -> chain.add(link(
                                new Sentence(
                                        out.tactic() + " is " + out.verdict() + ": ",
                                        out.tactic() + " は " + out.verdict() + "："),
                                reason))));
        var facts = situations(pack, behavior);
        var could = rules(pack)
                .filter(rule -> rule.constants().contains(constant) && !rule.forbids())
                .toList();
        chain.addAll(overruled(pack, constant, could, facts));
        var missing = could.stream()
                .filter(rule -> reasons(rule, facts).isEmpty())
                .map(rule -> explainer.whyNot(rule, facts))
                .toList();
        return new Explanation(question, false, chain, missing);
    }

    private Stream<RuleTree> rules(Pack pack) {
        return new TreeMap<>(rules.trees())
                .values().stream().filter(rule -> rule.header().pack() == pack);
    }

    /** Rules that did call for it, and the guards that kept it out all the same. */
    private List<Link> overruled(Pack pack, String constant, List<RuleTree> could, Collection<List<Object>> asked) {
        var chain = new ArrayList<Link>();
        could.forEach(rule -> reasons(rule, asked).forEach(reason -> chain.add(link(CALLED_FOR, reason))));
        if (!chain.isEmpty()) {
            rules(pack)
                    .filter(rule -> rule.forbids() && rule.constants().contains(constant)
                            || rule.call().equals("only") && !rule.constants().contains(constant))
                    .forEach(rule -> reasons(rule, asked).forEach(reason -> chain.add(link(KEPT_OUT, reason))));
        }
        return chain;
    }

    private List<Reason> reasons(RuleTree rule, Collection<List<Object>> asked) {
        return asked.stream()
                .flatMap(facts -> rules.conclude(rule.header().pack(), Object.class, facts).stream())
                .map(Concluded::reason)
                .filter(reason -> reason.rule().equals(rule.header().id()))
                .distinct()
                .toList();
    }

    /** The situations of a pack in which the barriers of a behavior are. */
    private Collection<List<Object>> situations(Pack pack, Behavior behavior) {
        var own = brief.barriers().stream()
                .filter(barrier -> barrier.behavior().equals(behavior.id()))
                .map(barrier -> (Object) Objects.requireNonNull(profiles.get(barrier.id())))
                .toList();
        return pack == Pack.NEED
                ? own.stream().distinct().map(List::of).toList()
                : watched.situations(pack).stream()
                        .filter(facts -> facts.stream().anyMatch(own::contains))
                        .toList();
    }

    private List<Link> start(Behavior behavior) {
        var chain = new ArrayList<Link>();
        chain.add(Link.ofBrief(
                new Sentence(
                        "behavior " + behavior.id() + ": " + behavior.statement(),
                        "行動 " + behavior.id() + "：" + behavior.statement()),
                at("behaviors", behavior.id())));
        barriers(behavior)
                .forEach(barrier -> chain.add(Link.ofBrief(
                        new Sentence(
                                "barrier " + barrier.id() + ": " + barrier.cause(),
                                "障壁 " + barrier.id() + "：" + barrier.cause()),
                        at("barriers", barrier.id()))));
        prioritized(behavior)
                .ifPresent(one -> one.reasons()
                        .forEach(reason -> chain.add(link(
                                new Sentence(
                                        "tier " + one.tier() + (one.tier().isDesigned() ? ": " : ", not designed: "),
                                        "優先区分 " + one.tier() + (one.tier().isDesigned() ? "：" : "、設計しない：")),
                                reason))));
        return chain;
    }

    private List<Link> links(ApproachEntry entry) {
        var chain = new ArrayList<Link>();
        var barrier = entry.barrier();
        var led = entry.lead() == null ? "" : ", led by " + entry.lead();
        var ledJa = entry.lead() == null ? "" : "、主導 " + entry.lead();
        chain.add(Link.ofBrief(
                new Sentence(
                        "need " + entry.need() + led + ", for barrier " + (barrier == null ? "unknown" : barrier),
                        "ニーズ " + entry.need() + ledJa + "、障壁 " + (barrier == null ? "不明" : barrier)),
                barrier == null ? "" : at("barriers", barrier)));
        Stream.concat(
                        entry.reasons().stream(),
                        entry.ruling() == null ? Stream.<Reason>of() : entry.ruling().reasons().stream())
                .distinct()
                .forEach(reason -> chain.add(
                        new Link(reason.because(), reason.at(), reason.rule(), reason.source(), reason.facts())));
        return chain;
    }

    private static Link link(Sentence lead, Reason reason) {
        var because = reason.because();
        return new Link(
                new Sentence(lead.en() + because.en(), lead.ja() + because.ja()),
                reason.at(),
                reason.rule(),
                reason.source(),
                reason.facts());
    }

    private Stream<Barrier> barriers(Behavior behavior) {
        return brief.barriers().stream().filter(barrier -> barrier.behavior().equals(behavior.id()));
    }

    private Optional<PrioritizedBehavior> prioritized(Behavior behavior) {
        return plan().priorities().stream()
                .filter(one -> one.behavior().id().equals(behavior.id()))
                .findFirst();
    }

    private String at(String block, String id) {
        return lines.of(block, id).map(Why::fileAndLine).orElse("");
    }

    private static String fileAndLine(Location at) {
        return at.file() + ":" + at.line();
    }

    private static boolean is(Tactic tactic, String means) {
        return tactic.by().name().equals(means);
    }

    private static String escaped(String id) {
        return id.replace("%", "%25").replace("/", "%2F");
    }

    private Behavior checked(String id) {
        return brief.behaviors().stream()
                .filter(behavior -> behavior.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No behavior '" + id + "' in the brief." + maybe(id)));
    }

    private String maybe(String id) {
        var near =
                NearestName.of(id, brief.behaviors().stream().map(Behavior::id).toList());
        return near == null ? "" : " Maybe you meant " + near + ".";
    }
}
