package dev.gtm.io;

import dev.gtm.adoption.Control;
import dev.gtm.adoption.DoctorStage;
import dev.gtm.adoption.Intensity;
import dev.gtm.evidence.EvidenceKind;
import dev.gtm.priority.Confidence;
import dev.gtm.priority.Focus;
import dev.gtm.priority.Tier;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What step 2 finds, as it stands in JSON: behaviors by rank, and on whom to concentrate. */
final class PriorityDocument {

    private PriorityDocument() {}

    /**
     * A behavior in its rank.
     *
     * @param behavior the behavior's id
     * @param rank from 1
     * @param tier what to do with it
     * @param impact what it would bring
     * @param influence how much of it the company can move; null if no barrier is known
     * @param stability the share of draws in which it is among the first ranks, 0 to 1; null if it cannot be measured or
     *     nothing was drawn
     * @param confidence how far its figures can be trusted
     * @param judged the figures that experts or a benchmark give
     * @param assumed the figures that are assumptions or have no evidence
     * @param othersOnStep how many other behaviors move the same step: impacts of these do not add up
     * @param drivers what already speaks for it
     * @param competitors who else aims at it
     * @param doctorStage if doctors show it, the stage of their own way that it belongs to
     * @param reasons why it has this tier
     */
    record Priority(
            String behavior,
            int rank,
            Tier tier,
            Impact impact,
            @Nullable Influence influence,
            @Nullable Double stability,
            Confidence confidence,
            List<String> judged,
            List<String> assumed,
            int othersOnStep,
            List<Driver> drivers,
            List<Competitor> competitors,
            @Nullable DoctorStage doctorStage,
            List<PlanDocument.Why> reasons) {}

    /**
     * What a behavior would bring at its target, per 12 months; all null but {@code measurable} if that cannot be told.
     *
     * @param patients more patients at the end of the journey
     * @param starts more patients who start; null if the journey has no start
     * @param value patients times the value of one; null if the brief names none
     * @param share patients by today's reached patients; null if none are reached today
     * @param potential the patients if every earlier step stood at its ceiling
     * @param blockedShare the part of the potential wasted until the earlier steps are open, 0 to 1
     * @param blockedDownstream the same for the later steps
     * @param measurable whether the impact can be told
     */
    record Impact(
            @Nullable Double patients,
            @Nullable Double starts,
            @Nullable BigDecimal value,
            @Nullable Double share,
            @Nullable Double potential,
            @Nullable Double blockedShare,
            @Nullable Double blockedDownstream,
            boolean measurable) {}

    /**
     * How much of a behavior the company can move.
     *
     * @param share from 0 to 1
     * @param control that of the heaviest barrier
     */
    record Influence(double share, Control control) {}

    /**
     * What already speaks for a behavior.
     *
     * @param id the driver's id
     * @param text in the words of the field, or null
     * @param weight how much it helps, 0 to 1, or null
     * @param evidence where it is known from
     */
    record Driver(
            String id, @Nullable String text, @Nullable Double weight, EvidenceKind evidence) {}

    /**
     * A competitor's effort on a behavior.
     *
     * @param id the competitor's id
     * @param label for people, or null
     * @param intensity how much effort, or null
     * @param evidence where it is known from
     */
    record Competitor(
            String id, @Nullable String label, @Nullable Intensity intensity, EvidenceKind evidence) {}

    /**
     * On which part of a group to concentrate.
     *
     * @param stakeholder the group's id
     * @param focus on which part
     * @param ofStakeholders the top share of the group, 0 to 1, or null
     * @param ofPatients the share of the patients whom those see, 0 to 1, or null
     * @param count how many people or bodies that is, or null
     * @param patients how many patients are likely to change therapy within 12 months, or null
     * @param ceilings the steps whose ceilings the group sets
     * @param evidence where count and concentration come from
     * @param reasons why
     */
    record Stakeholder(
            String stakeholder,
            Focus focus,
            @Nullable Double ofStakeholders,
            @Nullable Double ofPatients,
            @Nullable Integer count,
            @Nullable Double patients,
            List<String> ceilings,
            EvidenceKind evidence,
            List<PlanDocument.Why> reasons) {}
}
