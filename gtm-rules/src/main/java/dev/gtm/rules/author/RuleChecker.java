package dev.gtm.rules.author;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.rules.RuleBook;
import dev.gtm.rules.internal.Neighbors;
import dev.gtm.rules.internal.RuleCheck;
import java.nio.file.Path;
import java.util.List;

/**
 * Says what is wrong with rules, cases, sentences and rows of tables in a folder, at the word that is wrong. Immutable and
 * thread-safe.
 *
 * <p>It asks for more than {@link RuleBook#with} does: every rule needs a case that fires and one that does not, in
 * {@code TOPIC.cases.yaml} beside {@code TOPIC.drl}; a missing Japanese sentence is worth a warning; a file that looks like
 * rules under a name that nothing reads is an error. No rule runs. Rules are compiled only when nothing is wrong with them.
 *
 * <p>A folder that holds an {@code index.txt}, as that of the standard rules does, is checked as a book of its own; any other is
 * checked beside the book, whose ids are taken.
 */
public final class RuleChecker {

    private final Neighbors neighbors;

    private RuleChecker(Neighbors neighbors) {
        this.neighbors = neighbors;
    }

    /** Checks what should stand beside the standard rules; reads these without compiling them. */
    public static RuleChecker ofDefaults() {
        return new RuleChecker(Neighbors.standard());
    }

    /** Checks what should stand beside the rules of a book. */
    public static RuleChecker of(RuleBook book) {
        return new RuleChecker(Neighbors.of(book.ruleSet()));
    }

    /**
     * All problems of some folders and what lies below them, by file, line and column; none if all is well.
     *
     * @return immutable; warnings among them do not keep the rules from being used
     */
    public List<Diagnostic> check(Path... folders) {
        return RuleCheck.readAndCompile(neighbors, List.of(folders));
    }

    /** The same without compiling: for callers that compile next. */
    List<Diagnostic> read(Path... folders) {
        return RuleCheck.read(neighbors, List.of(folders));
    }
}
