package dev.gtm.rules.method;

import dev.gtm.evidence.Reason;
import java.util.List;

/**
 * What was decided, and why.
 *
 * @param value what
 * @param reasons why; empty where the brief itself decides
 * @param <T> what is decided
 */
record Decision<T>(T value, List<Reason> reasons) {

    Decision {
        reasons = List.copyOf(reasons);
    }
}
