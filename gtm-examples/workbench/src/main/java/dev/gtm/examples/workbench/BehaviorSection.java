package dev.gtm.examples.workbench;

import dev.gtm.adoption.Barrier;
import dev.gtm.adoption.Behavior;
import dev.gtm.adoption.StepFlow;
import dev.gtm.approach.ApproachEntry;
import dev.gtm.approach.ExpectedEffect;
import dev.gtm.approach.Tactic;
import dev.gtm.approach.UnitPrice;
import dev.gtm.approach.Verdict;
import dev.gtm.evidence.Evidence;
import dev.gtm.evidence.EvidenceKind;
import dev.gtm.evidence.Reason;
import dev.gtm.plan.Plan;
import dev.gtm.priority.Basis;
import dev.gtm.priority.PrioritizedBehavior;
import dev.gtm.priority.Tier;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One sentence per pursued behavior, then what is done about each barrier. */
final class BehaviorSection {

    /** Below half a percent there is nothing to print. */
    private static final double TRACE = 0.005;

    /** What two digits would still print below one. */
    private static final double ONE = 0.995;

    private final Plan plan;
    private final Phrases phrases;
    private final Clauses clauses;
    private final Set<UnitPrice> pricesTold = new HashSet<>();

    BehaviorSection(Plan plan, Phrases phrases, Clauses clauses) {
        this.plan = plan;
        this.phrases = phrases;
        this.clauses = clauses;
    }

    void print(PrioritizedBehavior prioritized, Lines lines) {
        var behavior = prioritized.behavior();
        lines.paragraph(prioritized.rank() + ". ", sentence(prioritized));
        lines.paragraph(
                "   ",
                phrases.of(
                        "tier",
                        behavior.id(),
                        phrases.label(prioritized.tier()),
                        because(prioritized.reasons()),
                        influence(prioritized) + blocked(prioritized) + stability(prioritized)));
        aroundIt(behavior).forEach(line -> lines.paragraph("   · ", line));
        var entries = plan.approachTo(behavior.id());
        entries.forEach(entry -> entry(entry, lines));
        var unproven = entries.stream()
                .filter(entry -> entry.leadEffect()
                        .filter(effect -> effect.size() == null)
                        .isPresent())
                .map(entry -> phrases.of("effect.entry", String.valueOf(entry.barrier()), phrases.label(entry.need())))
                .toList();
        if (!unproven.isEmpty()) {
            lines.paragraph("   ", phrases.of("effect.none", phrases.list(unproven)));
        }
        lines.blank();
    }

    /** What carries an approach further than its tactics alone. */
    private List<String> reinforced(ApproachEntry entry) {
        var more = entry.reinforcement();
        var lines = new ArrayList<String>();
        if (!more.amplifies().isEmpty()) {
            lines.add(phrases.of("entry.amplifies", phrases.list(more.amplifies())));
        }
        if (more.fallback() != null) {
            lines.add(phrases.of("entry.fallback", phrases.label(more.fallback().by())));
        }
        var argument = more.valueArgument();
        if (argument != null) {
            lines.add(phrases.of(
                    "entry.argument",
                    phrases.of(argument.outcome()),
                    phrases.of(argument.cost()),
                    phrases.of(argument.gain()),
                    argument.payment() == null ? "" : phrases.of("entry.payment", phrases.label(argument.payment()))));
        }
        var partner = more.partner();
        if (partner != null) {
            lines.add(phrases.of(
                    "entry.partner",
                    phrases.of(partner.kind()),
                    partner.players().isEmpty() ? "" : phrases.of("entry.players", phrases.list(partner.players())),
                    phrases.list(partner.revenue().stream().map(phrases::label).toList())));
        }
        return lines;
    }

    private String sentence(PrioritizedBehavior prioritized) {
        var behavior = prioritized.behavior();
        var parts = new ArrayList<String>();
        parts.add(phrases.of(
                "sentence.who",
                Phrases.capitalized(plan.brief().actorOf(behavior).name()),
                behavior.statement(),
                movement(behavior),
                plan.brief().stepOf(behavior).name()));
        parts.add(blockedBy(behavior));
        parts.add(whatWeDo(prioritized));
        parts.add(worth(prioritized));
        parts.add(confidence(prioritized));
        return phrases.of("sentence", String.join(phrases.of("sentence.join"), parts));
    }

    private String movement(Behavior behavior) {
        var target = behavior.target();
        if (behavior.metric() != null) {
            var baseline = behavior.baseline() == null ? "–" : Figures.plain(behavior.baseline());
            return target == null
                    ? phrases.of("movement.metric.open", behavior.metric(), baseline)
                    : phrases.of("movement.metric", behavior.metric(), baseline, Figures.plain(target));
        }
        return target == null
                ? phrases.of("movement.open", Figures.percent(rate(behavior)))
                : phrases.of("movement", Figures.percent(rate(behavior)), Figures.percent(target));
    }

    /** Today's rate of the step over the segments that the behavior concerns. */
    private double rate(Behavior behavior) {
        List<StepFlow> flows = plan.adoption().segments().stream()
                .filter(segment -> behavior.concerns(segment.segment()))
                .flatMap(segment -> segment.steps().stream())
                .filter(flow -> flow.step().equals(behavior.step()))
                .toList();
        double entering = flows.stream().mapToDouble(StepFlow::entering).sum();
        double leaving = flows.stream().mapToDouble(StepFlow::leaving).sum();
        return entering == 0
                ? flows.stream().mapToDouble(StepFlow::rate).average().orElse(0)
                : leaving / entering;
    }

    private String blockedBy(Behavior behavior) {
        var barriers = plan.brief().barriersOf(behavior);
        if (barriers.isEmpty()) {
            return phrases.of("blocked.unknown");
        }
        return phrases.of(
                "blocked",
                phrases.list(barriers.stream()
                        .sorted(Comparator.<Barrier>comparingDouble(barrier -> -named(barrier))
                                .thenComparing(Barrier::id))
                        .map(this::barrier)
                        .toList()));
    }

    private static double named(Barrier barrier) {
        var share = barrier.weight() == null ? barrier.reported() : barrier.weight();
        return share == null ? 0 : share.value();
    }

    private String barrier(Barrier barrier) {
        var name =
                barrier.text() == null ? phrases.label(barrier.cause()) : phrases.of("barrier.quoted", barrier.text());
        if (barrier.weight() != null) {
            return phrases.of(
                    "barrier.weight",
                    name,
                    Figures.wholePercent(barrier.weight().value()));
        }
        return barrier.reported() == null
                ? name
                : phrases.of(
                        "barrier.reported",
                        name,
                        Figures.wholePercent(barrier.reported().value()));
    }

    private String name(Barrier barrier) {
        return barrier.text() == null ? phrases.label(barrier.cause()) : barrier.text();
    }

    private String whatWeDo(PrioritizedBehavior prioritized) {
        var actions = plan.approachTo(prioritized.behavior().id()).stream()
                .filter(entry -> entry.rank() == 1)
                .map(this::action)
                .distinct()
                .toList();
        if (actions.isEmpty()) {
            return phrases.of("do.nothing");
        }
        var pattern = prioritized.tier() == Tier.PARTNER ? "do.partner" : "do";
        return phrases.of(pattern, phrases.list(actions));
    }

    private String action(ApproachEntry entry) {
        var lead = entry.lead();
        if (lead == null) {
            return phrases.of("action." + entry.need());
        }
        return phrases.of(
                "action",
                phrases.label(entry.need()),
                phrases.label(lead.audience()),
                phrases.label(lead.by()),
                entry.ruling() != null && entry.ruling().verdict() == Verdict.REVIEW
                        ? phrases.of("action.review")
                        : "");
    }

    private String worth(PrioritizedBehavior prioritized) {
        var impact = prioritized.impact();
        if (impact == null) {
            return phrases.of("worth.unknown");
        }
        var confidence = prioritized.basis().confidence();
        var starts = impact.starts();
        var patients = Figures.patients(impact.patients(), confidence);
        return phrases.of(
                        impact.patients() > 0 && impact.patients() < ONE
                                ? "worth.less"
                                : patients.equals("1") ? "worth.one" : "worth",
                        patients,
                        impact.share() == null ? "–" : Figures.wholePercent(impact.share()))
                + (impact.blockedShare() < TRACE
                        ? ""
                        : phrases.of("worth.blocked", Figures.patients(impact.potential(), confidence)))
                + (starts == null || starts == 0 || Math.abs(starts - impact.patients()) < TRACE * starts
                        ? ""
                        : phrases.of("worth.starts", Figures.patients(starts, confidence)));
    }

    private String confidence(PrioritizedBehavior prioritized) {
        var basis = prioritized.basis();
        return phrases.of("confidence", phrases.label(basis.confidence())) + assumed(basis);
    }

    private String assumed(Basis basis) {
        if (!basis.assumed().isEmpty()
                && basis.observed() == 0
                && basis.judged().isEmpty()) {
            return phrases.of("confidence.allAssumed");
        }
        return figures("confidence.judged", basis.judged()) + figures("confidence.assumed", basis.assumed());
    }

    private String figures(String pattern, List<String> paths) {
        return paths.isEmpty()
                ? ""
                : phrases.of(
                        pattern, phrases.list(paths.stream().map(this::figure).toList()));
    }

    /** What a path of the brief stands for, in words. */
    private String figure(String path) {
        var parts = path.split("\\.", 2);
        var id = parts[1];
        return switch (parts[0]) {
            case "journey" -> phrases.of(id.endsWith(".ceiling") ? "assumed.ceiling" : "assumed.rate");
            case "segments" -> phrases.of("assumed.segment", id);
            case "behaviors" -> phrases.of("assumed.target");
            default -> phrases.of("assumed.barrier", id);
        };
    }

    private String influence(PrioritizedBehavior prioritized) {
        var influence = prioritized.influence();
        return influence == null
                ? phrases.of("influence.unknown")
                : phrases.of(
                        "influence",
                        Figures.wholePercent(influence.share().value()),
                        phrases.label(influence.control()));
    }

    /** How much of what it could bring is lost before and behind its step. */
    private String blocked(PrioritizedBehavior prioritized) {
        var impact = prioritized.impact();
        if (impact == null) {
            return "";
        }
        return (impact.blockedShare() < TRACE
                        ? ""
                        : phrases.of("blocked.upstream", Figures.wholePercent(impact.blockedShare())))
                + (impact.blockedDownstream() < TRACE
                        ? ""
                        : phrases.of("blocked.downstream", Figures.wholePercent(impact.blockedDownstream())));
    }

    /** Where all behaviors are among the first ranks anyway, their stability says nothing. */
    private String stability(PrioritizedBehavior prioritized) {
        var stability = prioritized.stability();
        return stability == null || plan.priorities().size() <= plan.stability().top()
                ? ""
                : phrases.of("stability", plan.stability().top(), Figures.wholePercent(stability.value()));
    }

    /** What already speaks for the behavior, and who else aims at it. */
    private List<String> aroundIt(Behavior behavior) {
        var drivers = plan.brief().drivers().stream()
                .filter(driver -> driver.behavior().equals(behavior.id()))
                .map(driver -> phrases.of("driver", driver.id(), driver.name()) + assumed(driver.evidence()));
        var competitors = plan.brief().competitors().stream()
                .filter(competitor -> competitor.behaviors().contains(behavior.id()))
                .map(competitor -> phrases.of(
                                "competitor",
                                competitor.name(),
                                competitor.intensity() == null
                                        ? phrases.of("competitor.unknown")
                                        : phrases.label(competitor.intensity()))
                        + assumed(competitor.evidence()));
        return Stream.concat(drivers, competitors).toList();
    }

    private String assumed(@Nullable Evidence evidence) {
        return Evidence.kindOf(evidence) == EvidenceKind.ASSUMPTION ? phrases.of("assumption") : "";
    }

    private void entry(ApproachEntry entry, Lines lines) {
        if (entry.lead() == null) {
            lines.paragraph(
                    "   · ",
                    phrases.of(
                            "entry.honest", barrierOf(entry), phrases.label(entry.need()), because(entry.reasons())));
            return;
        }
        lines.paragraph(
                "   · ",
                phrases.of(
                        "entry",
                        barrierOf(entry),
                        phrases.label(entry.need()),
                        String.join(
                                " → ",
                                entry.sequence().stream()
                                        .map(tactic -> tactic(tactic, entry))
                                        .toList()),
                        because(entry.reasons())));
        entry.leadEffect()
                .filter(effect -> effect.size() != null)
                .ifPresent(effect -> lines.paragraph("     ", evidence(effect)));
        price(entry).ifPresent(line -> lines.paragraph("     ", line));
        reinforced(entry).forEach(line -> lines.paragraph("     ", line));
        verdict(entry, lines);
        if (!entry.interventions().isEmpty()) {
            lines.paragraph("     ", phrases.of("entry.supported", String.join(", ", entry.interventions())));
        }
    }

    /** What the lead would cost; told once on a page. */
    private Optional<String> price(ApproachEntry entry) {
        return Optional.ofNullable(entry.price())
                .filter(pricesTold::add)
                .map(price -> phrases.of(
                        "entry.price",
                        phrases.label(Objects.requireNonNull(entry.lead()).by()),
                        phrases.of(price.perUnit()),
                        price.recalled()
                                ? phrases.of("price.recalled")
                                : phrases.of("price.found", phrases.of(price.words()))));
    }

    /** What evidence leads to expect of the lead tactic. */
    private String evidence(ExpectedEffect effect) {
        var size = Objects.requireNonNull(effect.size());
        var range = size.range();
        return phrases.of(
                "effect",
                range == null
                        ? phrases.of("effect.about", Figures.points(size.mid()))
                        : phrases.of("effect.range", Figures.points(range.low()), Figures.points(range.high())),
                phrases.of(size.strategy()),
                String.valueOf(size.year()),
                phrases.label(size.certainty()),
                (effect.capped() ? phrases.of("effect.capped") : "")
                        + (size.assumption() ? phrases.of("effect.assumption") : ""));
    }

    private String barrierOf(ApproachEntry entry) {
        return plan.brief().barriers().stream()
                .filter(barrier -> barrier.id().equals(entry.barrier()))
                .map(barrier -> phrases.of("barrier.id", barrier.id(), name(barrier)))
                .findFirst()
                .orElse(phrases.of("barrier.none"));
    }

    private String tactic(Tactic tactic, ApproachEntry entry) {
        var actor =
                plan.brief().actorOf(plan.brief().behavior(entry.behavior())).role();
        var text = phrases.of("tactic", phrases.label(tactic.by()), phrases.label(tactic.moment()));
        return tactic.audience() == actor
                ? text
                : text + phrases.of("tactic.elsewhere", phrases.label(tactic.audience()));
    }

    private void verdict(ApproachEntry entry, Lines lines) {
        var ruling = entry.ruling();
        if (ruling == null || ruling.verdict() == Verdict.ALLOWED) {
            return;
        }
        lines.paragraph(
                "     ", phrases.of("entry.verdict", phrases.label(ruling.verdict()), clauses.told(ruling.asked())));
    }

    private String because(List<Reason> reasons) {
        return reasons.stream()
                .map(Reason::because)
                .map(phrases::of)
                .map(Phrases::withoutStop)
                .findFirst()
                .orElse("");
    }
}
