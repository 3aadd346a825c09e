package dev.gtm.io;

import static dev.gtm.evidence.Evidence.kindOf;
import static dev.gtm.io.Elements.byId;
import static dev.gtm.io.Elements.called;
import static dev.gtm.io.Elements.each;

import dev.gtm.adoption.Behavior;
import dev.gtm.adoption.Competitor;
import dev.gtm.adoption.DoctorStage;
import dev.gtm.adoption.Driver;
import dev.gtm.adoption.Stakeholder;
import dev.gtm.adoption.Step;
import dev.gtm.plan.Brief;
import dev.gtm.priority.Impact;
import dev.gtm.priority.PrioritizedBehavior;
import dev.gtm.priority.StakeholderFocus;
import dev.gtm.quantity.Share;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts behaviors and stakeholders by rank into the form of {@link PriorityDocument}. */
final class PriorityForm {

    private final Wording wording;
    private final Map<String, Step> steps;
    private final Map<String, Stakeholder> stakeholders;
    private final Map<String, Long> behaviorsOnStep;
    private final Map<String, List<Driver>> drivers;
    private final Map<String, List<Competitor>> competitors = new HashMap<>();

    PriorityForm(Brief brief, Wording wording) {
        this.wording = wording;
        steps = byId(brief.journey(), Step::id);
        stakeholders = byId(brief.stakeholders(), Stakeholder::id);
        behaviorsOnStep =
                brief.behaviors().stream().collect(Collectors.groupingBy(Behavior::step, Collectors.counting()));
        drivers = brief.drivers().stream().collect(Collectors.groupingBy(Driver::behavior));
        brief.competitors()
                .forEach(competitor -> competitor
                        .behaviors()
                        .forEach(behavior -> competitors
                                .computeIfAbsent(behavior, id -> new ArrayList<>())
                                .add(competitor)));
    }

    PriorityDocument.Priority priority(PrioritizedBehavior prioritized) {
        var behavior = prioritized.behavior();
        var influence = prioritized.influence();
        return new PriorityDocument.Priority(
                behavior.id(),
                prioritized.rank(),
                prioritized.tier(),
                impact(prioritized.impact()),
                influence == null
                        ? null
                        : new PriorityDocument.Influence(influence.share().value(), influence.control()),
                value(prioritized.stability()),
                prioritized.basis().confidence(),
                prioritized.basis().judged(),
                prioritized.basis().assumed(),
                called(behaviorsOnStep, behavior.step()).intValue() - 1,
                drivers(behavior.id()),
                competitors(behavior.id()),
                called(stakeholders, behavior.stakeholder()).role().isDoctor()
                        ? DoctorStage.of(called(steps, behavior.step()).stage()).orElse(null)
                        : null,
                wording.reasons(prioritized.reasons()));
    }

    PriorityDocument.Stakeholder stakeholder(StakeholderFocus focus) {
        return new PriorityDocument.Stakeholder(
                focus.stakeholder().id(),
                focus.focus(),
                value(focus.ofStakeholders()),
                value(focus.ofPatients()),
                focus.count(),
                focus.patients(),
                focus.ceilings(),
                kindOf(focus.stakeholder().evidence()),
                wording.reasons(focus.reasons()));
    }

    private static PriorityDocument.Impact impact(@Nullable Impact impact) {
        return impact == null
                ? new PriorityDocument.Impact(null, null, null, null, null, null, null, false)
                : new PriorityDocument.Impact(
                        impact.patients(),
                        impact.starts(),
                        impact.value() == null ? null : impact.value().amount(),
                        impact.share(),
                        impact.potential(),
                        impact.blockedShare(),
                        impact.blockedDownstream(),
                        true);
    }

    private List<PriorityDocument.Driver> drivers(String behavior) {
        return each(
                drivers.getOrDefault(behavior, List.of()),
                driver -> new PriorityDocument.Driver(
                        driver.id(), driver.text(), value(driver.weight()), kindOf(driver.evidence())));
    }

    private List<PriorityDocument.Competitor> competitors(String behavior) {
        return each(
                competitors.getOrDefault(behavior, List.of()),
                competitor -> new PriorityDocument.Competitor(
                        competitor.id(), competitor.label(), competitor.intensity(), kindOf(competitor.evidence())));
    }

    private static @Nullable Double value(@Nullable Share share) {
        return share == null ? null : Double.valueOf(share.value());
    }
}
