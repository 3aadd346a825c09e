package dev.gtm.rules.method;

import dev.gtm.approach.ApproachEntry;
import dev.gtm.approach.Exclusion;
import dev.gtm.approach.Ruling;
import dev.gtm.approach.Verdict;
import dev.gtm.evidence.Reason;
import dev.gtm.rules.situation.LawReview;
import dev.gtm.rules.table.ComplianceFact;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The rows of law and codes on which the verdicts of a plan rest, as the review pack sees them. */
final class LawFacts {

    private LawFacts() {}

    static List<LawReview> of(PlanUnderReview plan, List<ComplianceFact> rows) {
        // a reason holds what matched as text, and the text of a row is its own
        var matched = reasons(plan).flatMap(reason -> reason.facts().stream()).collect(Collectors.toSet());
        return rows.stream()
                .filter(row -> speaksOfLaw(row.verdict()) && matched.contains(row.toString()))
                .map(row -> new LawReview(
                        row.id(), row.asOf(), row.yearsBefore(plan.brief().asOf())))
                .distinct()
                .toList();
    }

    /** A duty is no verdict, and what is out of scope is so by the method, which does not age. */
    private static boolean speaksOfLaw(@Nullable Verdict verdict) {
        return verdict != null && verdict != Verdict.OUT_OF_SCOPE;
    }

    private static Stream<Reason> reasons(PlanUnderReview plan) {
        var offered = plan.approach().stream().map(ApproachEntry::ruling).filter(Objects::nonNull);
        var rulings = Stream.concat(offered, plan.rulings().values().stream())
                .flatMap((Ruling ruling) -> ruling.reasons().stream());
        return Stream.concat(
                rulings, plan.excluded().stream().map(Exclusion::reasons).flatMap(List::stream));
    }
}
