package dev.gtm.rules.conclude;

import dev.gtm.approach.Verdict;
import dev.gtm.rules.situation.PlannedUse;
import dev.gtm.rules.table.ComplianceFact;

/** What rules of the compliance pack may say; the strongest verdict holds. */
public final class Verdicts extends Conclusions<VerdictConclusion> {

    /** What a row of the table says: its verdict with its condition, or its duty. */
    public void listed(ComplianceFact row, PlannedUse use) {
        take(new VerdictConclusion(row.verdict(), row.id(), row.condition(), row.isAssumption()));
    }

    /** What the method says. */
    public void say(Verdict verdict, PlannedUse use) {
        take(new VerdictConclusion(verdict, null, "", false));
    }
}
