package dev.gtm.examples.workbench;

import dev.gtm.approach.ApproachEntry;
import dev.gtm.approach.Clause;
import dev.gtm.approach.Ruling;
import dev.gtm.approach.Verdict;
import dev.gtm.investment.InterventionAnswer;
import dev.gtm.investment.InterventionOutcome;
import dev.gtm.plan.Plan;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/** The candidates that may be used, by what law and codes ask of them, and the duties that come along. */
final class CandidateSection {

    private final Plan plan;
    private final Phrases phrases;
    private final Clauses clauses;

    CandidateSection(Plan plan, Phrases phrases, Clauses clauses) {
        this.plan = plan;
        this.phrases = phrases;
        this.clauses = clauses;
    }

    void print(Lines lines) {
        var open = plan.interventions().stream().filter(this::isUsed).toList();
        if (!open.isEmpty()) {
            lines.heading(
                    phrases.of(plan.investment().sized() == null ? "heading.candidates" : "heading.candidates.sized"));
            for (var verdict : List.of(Verdict.ALLOWED, Verdict.CONDITION, Verdict.REVIEW)) {
                print(verdict, open, lines);
            }
        }
        var duties = duties();
        if (!duties.isEmpty()) {
            lines.blank().paragraph("", phrases.of("duties", clauses.told(duties)));
        }
    }

    /** In a sized plan what is not sized has no price. */
    private boolean isUsed(InterventionAnswer answer) {
        return answer.outcome()
                == (plan.investment().sized() == null ? InterventionOutcome.NOT_SIZED : InterventionOutcome.FUNDED);
    }

    private void print(Verdict verdict, List<InterventionAnswer> open, Lines lines) {
        var under = open.stream()
                .filter(answer -> answer.ruling().verdict() == verdict)
                .toList();
        if (verdict == Verdict.ALLOWED && !under.isEmpty()) {
            var ids = under.stream().map(InterventionAnswer::intervention).toList();
            lines.paragraph(
                    "- ", phrases.of("candidates", Phrases.capitalized(phrases.label(verdict)), phrases.list(ids)));
            return;
        }
        under.forEach(answer -> lines.paragraph(
                "- ",
                phrases.of(
                        "candidate.asks",
                        answer.intervention(),
                        phrases.label(verdict),
                        clauses.told(answer.ruling().asked()))));
    }

    private List<Clause> duties() {
        var ofTactics = plan.approach().stream().map(ApproachEntry::ruling).filter(Objects::nonNull);
        var ofCandidates = plan.interventions().stream().filter(this::isUsed).map(InterventionAnswer::ruling);
        return Stream.concat(ofTactics, ofCandidates)
                .flatMap((Ruling ruling) -> ruling.owed().stream())
                .distinct()
                .sorted(Comparator.comparing(duty -> String.valueOf(duty.row())))
                .toList();
    }
}
