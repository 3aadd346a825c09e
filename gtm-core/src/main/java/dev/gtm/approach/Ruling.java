package dev.gtm.approach;

import dev.gtm.evidence.Reason;
import dev.gtm.language.Sentence;
import java.util.List;

/**
 * The verdict on a tactic or an intervention.
 *
 * @param verdict the strongest that holds
 * @param asked what must be kept, or what a review must answer
 * @param owed what must be done along with it, such as disclosure
 * @param reasons why this verdict
 */
public record Ruling(Verdict verdict, List<Clause> asked, List<Clause> owed, List<Reason> reasons) {

    public Ruling {
        asked = List.copyOf(asked);
        owed = List.copyOf(owed);
        reasons = List.copyOf(reasons);
    }

    /** What must be kept, or what a review must answer, each as a sentence with the row that asks for it. */
    public List<Sentence> conditions() {
        return asked.stream().map(Clause::sentence).toList();
    }

    /** What must be done along with it, each as a sentence with the row that asks for it. */
    public List<Sentence> duties() {
        return owed.stream().map(Clause::sentence).toList();
    }
}
