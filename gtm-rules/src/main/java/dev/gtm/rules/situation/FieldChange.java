package dev.gtm.rules.situation;

import dev.gtm.approach.FieldRole;
import dev.gtm.language.Sentence;
import dev.gtm.outcome.MeasurePolicy;

/**
 * A field role before and after a plan is changed.
 *
 * @param role the role
 * @param funded whether it was funded
 * @param kept whether it still is
 * @param noticeMonths how many months before the end its customers are told, by policy
 */
public record FieldChange(FieldRole role, boolean funded, boolean kept, int noticeMonths) implements Worded {

    /** The time of notice; the default is shown as what it is. */
    @Override
    public Sentence statement() {
        boolean assumed = noticeMonths == MeasurePolicy.ofDefaults().noticeMonths();
        return new Sentence(
                noticeMonths + (noticeMonths == 1 ? " month" : " months") + (assumed ? " (our assumption)" : ""),
                noticeMonths + "か月" + (assumed ? "（当方の仮定）" : ""));
    }

    @Override
    public String toString() {
        return role + (funded ? " was funded" : " was not funded") + (kept ? " and still is" : " and no longer is");
    }
}
