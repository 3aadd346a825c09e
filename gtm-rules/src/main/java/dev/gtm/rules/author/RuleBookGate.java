package dev.gtm.rules.author;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.io.UnreadableException;
import dev.gtm.rules.RuleBook;
import java.nio.file.Path;
import java.util.List;

/** What a rule book must pass before it is used, such as the cases that its authors wrote beside the rules. */
@FunctionalInterface
public interface RuleBookGate {

    /**
     * What speaks against a candidate.
     *
     * @param candidate checked and compiled, not yet used
     * @param folders where its own rules lie
     * @return problems; errors keep the candidate out, warnings do not
     */
    List<Diagnostic> problems(RuleBook candidate, List<Path> folders);

    /** Runs the cases beside the candidate's own rules; each that fails speaks against it. */
    static RuleBookGate cases() {
        return (candidate, folders) -> {
            try {
                return RuleCases.of(candidate, folders.toArray(Path[]::new))
                        .run()
                        .failures();
            } catch (UnreadableException e) {
                return e.diagnostics();
            }
        };
    }

    /** Lets every candidate through that was checked and compiled. */
    static RuleBookGate open() {
        return (candidate, folders) -> List.of();
    }
}
