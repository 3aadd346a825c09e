package dev.gtm.examples.workbench;

import dev.gtm.approach.BarrierAnswer;
import dev.gtm.approach.BarrierOutcome;
import dev.gtm.approach.Exclusion;
import dev.gtm.evidence.Reason;
import dev.gtm.plan.Plan;
import dev.gtm.priority.PrioritizedBehavior;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is deliberately not done, and why. */
final class NotDoneSection {

    private final Plan plan;
    private final Phrases phrases;

    NotDoneSection(Plan plan, Phrases phrases) {
        this.plan = plan;
        this.phrases = phrases;
    }

    void print(Lines lines) {
        int before = lines.toString().length();
        plan.priorities().stream()
                .filter(prioritized -> !prioritized.tier().isDesigned())
                .forEach(prioritized -> lines.paragraph("- ", behavior(prioritized)));
        plan.excluded().forEach(exclusion -> lines.paragraph("- ", exclusion(exclusion)));
        plan.barriers().stream()
                .filter(answer -> answer.outcome() != BarrierOutcome.ADDRESSED
                        && answer.outcome() != BarrierOutcome.DEFERRED
                        && answer.outcome() != BarrierOutcome.DIAGNOSE)
                .forEach(answer -> lines.paragraph("- ", barrier(answer)));
        if (lines.toString().length() == before) {
            lines.paragraph("", phrases.of("not.none"));
        }
    }

    private String behavior(PrioritizedBehavior prioritized) {
        var behavior = prioritized.behavior();
        var waiting = plan.barriers().stream()
                .filter(answer -> answer.outcome() == BarrierOutcome.DEFERRED)
                .map(BarrierAnswer::barrier)
                .filter(id -> plan.brief().barriersOf(behavior).stream()
                        .anyMatch(barrier -> barrier.id().equals(id)))
                .toList();
        return phrases.of(
                        "not.behavior",
                        behavior.id(),
                        plan.brief().actorOf(behavior).name(),
                        behavior.statement(),
                        phrases.label(prioritized.tier()),
                        because(prioritized.reasons()))
                + (waiting.isEmpty() ? "" : phrases.of("not.behavior.barriers", String.join(", ", waiting)));
    }

    private String exclusion(Exclusion exclusion) {
        var tactic = exclusion.tactic();
        var what = tactic == null
                ? phrases.of("not.intervention", label(exclusion.intervention()))
                : phrases.of(
                        "not.tactic",
                        phrases.label(tactic.by()),
                        phrases.label(tactic.audience()),
                        String.valueOf(exclusion.approach()));
        return phrases.of(
                "not.excluded",
                what,
                phrases.label(exclusion.verdict()),
                because(exclusion.reasons()),
                exclusion.reasons().isEmpty()
                        ? "–"
                        : phrases.of(exclusion.reasons().get(0).source()));
    }

    private String label(@Nullable String id) {
        return plan.brief().interventions().stream()
                .filter(intervention -> intervention.id().equals(id))
                .map(one -> one.label() == null ? one.id() : one.id() + " " + one.label())
                .findFirst()
                .orElse("");
    }

    private String barrier(BarrierAnswer answer) {
        var name = plan.brief().barriers().stream()
                .filter(barrier -> barrier.id().equals(answer.barrier()))
                .map(barrier -> barrier.text() == null ? phrases.label(barrier.cause()) : barrier.text())
                .findFirst()
                .orElse("");
        return phrases.of(
                "not.barrier", answer.barrier(), name, phrases.label(answer.outcome()), because(answer.reasons()));
    }

    private String because(List<Reason> reasons) {
        return reasons.isEmpty()
                ? "–"
                : Phrases.withoutStop(phrases.of(reasons.get(0).because()));
    }
}
