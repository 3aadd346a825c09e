package dev.gtm.plan;

import dev.gtm.diagnostic.Finding;
import java.util.List;
import java.util.stream.Collectors;

/** A brief whose parts do not fit together; tells every misfit, not only the first. */
public final class InvalidBriefException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    InvalidBriefException(List<Finding> findings) {
        super(findings.stream()
                .map(Finding::toString)
                .collect(Collectors.joining("\n  ", "The brief does not hold together:\n  ", "")));
        this.findings = List.copyOf(findings);
    }

    /** All misfits, by path within the brief. */
    public List<Finding> findings() {
        return findings;
    }
}
