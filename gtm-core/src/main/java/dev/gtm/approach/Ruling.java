package dev.gtm.approach;

import dev.gtm.evidence.Reason;
import dev.gtm.language.Sentence;
import java.util.List;

/**
 * The verdict on a tactic or an intervention.
 *
 * @param verdict the strongest that holds
 * @param conditions what must be kept, or what a review must answer
 * @param duties what must be done along with it, such as disclosure
 * @param reasons why this verdict
 */
public record Ruling(Verdict verdict, List<Sentence> conditions, List<Sentence> duties, List<Reason> reasons) {

    public Ruling {
        conditions = List.copyOf(conditions);
        duties = List.copyOf(duties);
        reasons = List.copyOf(reasons);
    }
}
