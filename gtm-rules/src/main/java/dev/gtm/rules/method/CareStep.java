package dev.gtm.rules.method;

import dev.gtm.adoption.Barrier;
import dev.gtm.approach.ApproachEntry;
import dev.gtm.approach.CareSupport;
import dev.gtm.approach.Channel;
import dev.gtm.approach.FieldProblem;
import dev.gtm.approach.Moment;
import dev.gtm.approach.PersonalizedCare;
import dev.gtm.approach.Tactic;
import dev.gtm.evidence.Reason;
import dev.gtm.rules.conclude.CareConclusion;
import dev.gtm.rules.internal.Pack;
import dev.gtm.rules.internal.RuleSet;
import dev.gtm.rules.situation.ProductProfile;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Asks in which barriers the problems of the field show, and how far the approach supports people against them. */
final class CareStep {

    private final RuleSet rules;

    CareStep(RuleSet rules) {
        this.rules = rules;
    }

    /** The problems that the brief shows, in the order of the problems. */
    List<PersonalizedCare> care(BriefIndex index, Controls controls, List<ApproachEntry> approach) {
        var found = new TreeMap<FieldProblem, Found>();
        var product = new ProductProfile(
                index.brief().product().status(), index.brief().product().traits());
        for (var barrier : index.brief().barriers()) {
            var profile = controls.profile(index, barrier, false);
            rules.conclude(Pack.CARE, CareConclusion.class, List.of(profile, product))
                    .forEach(one -> found.computeIfAbsent(one.conclusion().problem(), problem -> new Found())
                            .add(barrier, one.conclusion().support(), one.reason()));
        }
        return found.entrySet().stream()
                .map(entry -> entry.getValue().answer(entry.getKey(), approach))
                .toList();
    }

    /** What was found of one problem. */
    private static final class Found {

        private final Set<String> barriers = new LinkedHashSet<>();
        private final Map<Channel, Set<String>> supports = new TreeMap<>();
        private final Set<Reason> reasons = new LinkedHashSet<>();

        void add(Barrier barrier, Channel support, Reason reason) {
            barriers.add(barrier.id());
            supports.computeIfAbsent(support, channel -> new LinkedHashSet<>()).add(barrier.id());
            reasons.add(reason.about(Subjects.of(barrier)));
        }

        PersonalizedCare answer(FieldProblem problem, List<ApproachEntry> approach) {
            var planned = new ArrayList<CareSupport>();
            supports.forEach((channel, against) -> planned.add(new CareSupport(
                    channel,
                    approach.stream()
                            .filter(entry -> against.contains(entry.barrier()) && carries(entry, channel))
                            .map(ApproachEntry::id)
                            .toList())));
            return new PersonalizedCare(
                    problem, List.copyOf(barriers), planned, moments(approach), List.copyOf(reasons));
        }

        /** When the approach is with those who have one of these barriers, by whatever means. */
        private Set<Moment> moments(List<ApproachEntry> approach) {
            return approach.stream()
                    .filter(entry -> barriers.contains(entry.barrier()))
                    .flatMap(entry -> entry.sequence().stream())
                    .map(Tactic::moment)
                    .collect(Collectors.toSet());
        }

        private static boolean carries(ApproachEntry entry, Channel channel) {
            return entry.sequence().stream().anyMatch(tactic -> tactic.channel() == channel);
        }
    }
}
