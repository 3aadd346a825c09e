package dev.gtm.rules.method;

import dev.gtm.adoption.ProductTrait;
import dev.gtm.adoption.Segment;
import dev.gtm.adoption.Stakeholder;
import dev.gtm.adoption.Step;
import dev.gtm.plan.Brief;
import dev.gtm.priority.Focus;
import dev.gtm.priority.FocusPolicy;
import dev.gtm.priority.StakeholderFocus;
import dev.gtm.quantity.Share;
import dev.gtm.rules.conclude.PriorityConclusion;
import dev.gtm.rules.internal.Concluded;
import dev.gtm.rules.internal.Pack;
import dev.gtm.rules.internal.RuleSet;
import dev.gtm.rules.situation.StakeholderProfile;
import dev.gtm.rules.situation.VolumePoint;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Step 2, stakeholders: asks the priority pack on which part of each group to concentrate. */
final class FocusStep {

    private final RuleSet rules;
    private final FocusPolicy policy;

    /** Follows these rules under this policy. */
    FocusStep(RuleSet rules, FocusPolicy policy) {
        this.rules = rules;
        this.policy = policy;
    }

    /** The focus on each stakeholder of a brief, in its order. */
    List<StakeholderFocus> focus(Brief brief) {
        return brief.stakeholders().stream()
                .map(stakeholder -> focus(stakeholder, brief))
                .toList();
    }

    private StakeholderFocus focus(Stakeholder stakeholder, Brief brief) {
        var ceilings = brief.journey().stream()
                .filter(step -> stakeholder.id().equals(step.ceilingSetBy()))
                .map(Step::id)
                .toList();
        var facts = new ArrayList<Object>();
        facts.add(policy);
        facts.add(new StakeholderProfile(
                stakeholder.role(),
                stakeholder.notRelevant() == null,
                !ceilings.isEmpty(),
                brief.product().traits().contains(ProductTrait.RARE_DISEASE),
                likelyToChange(brief)));
        stakeholder
                .concentration()
                .forEach(point -> facts.add(new VolumePoint(
                        point.ofStakeholders().value(), point.ofPatients().value())));
        return focus(stakeholder, brief, ceilings, rules.conclude(Pack.PRIORITY, PriorityConclusion.class, facts));
    }

    private static StakeholderFocus focus(
            Stakeholder stakeholder,
            Brief brief,
            List<String> ceilings,
            List<Concluded<PriorityConclusion>> concluded) {
        var focus = concluded.stream()
                .map(one -> one.conclusion().focus())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(Focus.WHOLE_GROUP);
        var said = concluded.stream()
                .filter(one -> one.conclusion().focus() == focus)
                .toList();
        var top = said.stream()
                .map(one -> one.conclusion().top())
                .filter(Objects::nonNull)
                .min(Comparator.comparingDouble(VolumePoint::ofStakeholders))
                .orElse(null);
        return new StakeholderFocus(
                stakeholder,
                focus,
                top == null ? null : Share.of(top.ofStakeholders()),
                top == null ? null : Share.of(top.ofPatients()),
                focus == Focus.LIKELY_TO_CHANGE ? patientsLikelyToChange(brief) : null,
                focus == Focus.GATEKEEPER ? ceilings : List.of(),
                said.stream()
                        .map(one -> one.reason().about(Subjects.of(stakeholder)))
                        .toList());
    }

    /** Over the segments of which somebody said it; null if nobody did. */
    private static @Nullable Double likelyToChange(Brief brief) {
        double asked = told(brief).stream().mapToDouble(Segment::patients).sum();
        if (told(brief).isEmpty()) {
            return null;
        }
        return asked == 0 ? 0 : patientsLikelyToChange(brief) / asked;
    }

    private static double patientsLikelyToChange(Brief brief) {
        return told(brief).stream()
                .mapToDouble(segment -> segment.patients() * share(segment.likelyToChange()))
                .sum();
    }

    private static List<Segment> told(Brief brief) {
        return brief.segments().stream()
                .filter(segment -> segment.likelyToChange() != null)
                .toList();
    }

    private static double share(@Nullable Share share) {
        return share == null ? 0 : share.value();
    }
}
