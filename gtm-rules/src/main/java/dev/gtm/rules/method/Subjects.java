package dev.gtm.rules.method;

import dev.gtm.adoption.Barrier;
import dev.gtm.adoption.Behavior;
import dev.gtm.adoption.Stakeholder;
import dev.gtm.evidence.Evidence;
import dev.gtm.investment.Intervention;
import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/** What things of a brief are called among the facts of a reason. */
final class Subjects {

    private static final MathContext DIGITS = new MathContext(3);

    private Subjects() {}

    static String of(Barrier barrier) {
        var text = new StringBuilder("barrier ").append(barrier.id());
        if (barrier.text() != null) {
            text.append(": ").append(barrier.text());
        }
        if (barrier.reported() != null) {
            text.append(", reported by ").append(percent(barrier.reported().value()));
        }
        if (barrier.weight() != null) {
            text.append(", weight ").append(percent(barrier.weight().value()));
        }
        return text.append(evidence(barrier.evidence())).toString();
    }

    static String of(Behavior behavior) {
        return "behavior " + behavior.id() + ": " + behavior.statement() + evidence(behavior.evidence());
    }

    static String of(Stakeholder stakeholder) {
        var text = new StringBuilder("stakeholder ").append(stakeholder.id());
        if (stakeholder.label() != null) {
            text.append(": ").append(stakeholder.label());
        }
        if (stakeholder.notRelevant() != null) {
            text.append(", not relevant: ").append(stakeholder.notRelevant());
        }
        return text.append(evidence(stakeholder.evidence())).toString();
    }

    static String of(Intervention intervention) {
        return "intervention " + intervention.id() + ": " + intervention.name();
    }

    private static String evidence(@Nullable Evidence evidence) {
        if (evidence == null) {
            return "";
        }
        return " (" + evidence.kind() + (evidence.source() == null ? "" : ": " + evidence.source()) + ")";
    }

    private static String percent(double share) {
        return BigDecimal.valueOf(share * 100)
                        .round(DIGITS)
                        .stripTrailingZeros()
                        .toPlainString() + " %";
    }
}
