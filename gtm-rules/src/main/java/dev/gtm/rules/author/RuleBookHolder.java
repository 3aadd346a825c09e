package dev.gtm.rules.author;

import dev.gtm.diagnostic.Diagnostic;
import dev.gtm.diagnostic.Finding;
import dev.gtm.diagnostic.Location;
import dev.gtm.rules.Planner;
import dev.gtm.rules.RuleBook;
import dev.gtm.rules.RuleBookException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * Keeps the rule book that a running service plans with, and exchanges it for another one that was checked, compiled and
 * let through its gate, in one step. Thread-safe.
 *
 * <pre>{@code
 * var holder = RuleBookHolder.of(RuleBook.standard(), gate);
 * Plan plan = holder.planner().plan(brief);       // on any thread
 * RuleBookSwap swap = holder.load(Path.of("my-rules")); // on another
 * }</pre>
 *
 * <p>Whoever holds a {@link #planner()} goes on with its book; a plan is made with one book from its first line to its last,
 * and says which. A candidate with an error is never seen by {@link #planner()}.
 */
public final class RuleBookHolder {

    private final RuleBook base;
    private final RuleBookGate gate;
    private final UnaryOperator<Planner> settings;
    private volatile State state;

    /** One book in use, and the one before it. */
    private record State(
            RuleBook book, Planner planner, @Nullable State before) {}

    private RuleBookHolder(RuleBook base, RuleBookGate gate, UnaryOperator<Planner> settings) {
        this.base = base;
        this.gate = gate;
        this.settings = settings;
        this.state = new State(base, settings.apply(Planner.of(base)), null);
    }

    /**
     * Begins with a book, beside which candidates will stand.
     *
     * @param gate what candidates must pass beyond the check of their rules
     */
    public static RuleBookHolder of(RuleBook base, RuleBookGate gate) {
        return new RuleBookHolder(base, gate, UnaryOperator.identity());
    }

    /**
     * As {@link #of(RuleBook, RuleBookGate)}, with planners set up for the service.
     *
     * @param settings what is done to the planner of each book, such as {@code planner -> planner.withSeed(7)}
     */
    public static RuleBookHolder of(RuleBook base, RuleBookGate gate, UnaryOperator<Planner> settings) {
        return new RuleBookHolder(base, gate, settings);
    }

    /** The book in use. */
    public RuleBook ruleBook() {
        return state.book();
    }

    /** A planner with the book in use; the same one until the book changes. */
    public Planner planner() {
        return state.planner();
    }

    /**
     * Reads, checks and compiles folders beside the first book, asks the gate, and puts the result to use if nothing speaks
     * against it. Planning goes on meanwhile; one candidate is tried at a time.
     *
     * <p>The rules are checked as {@link RuleChecker} does, in the strict profile.
     *
     * @return whether the book was exchanged, and if not, why
     */
    public synchronized RuleBookSwap load(Path... folders) {
        var problems = new ArrayList<Diagnostic>();
        var candidate = candidate(problems, folders);
        return candidate == null ? kept(problems) : used(candidate, problems);
    }

    /**
     * Goes back to the book before the one in use; once, because nobody wants to guess where a second step leads.
     *
     * @return whether there was one
     */
    public synchronized boolean rollBack() {
        var before = state.before();
        if (before == null) {
            return false;
        }
        state = new State(before.book(), before.planner(), null);
        return true;
    }

    private @Nullable RuleBook candidate(List<Diagnostic> problems, Path... folders) {
        try {
            problems.addAll(RuleChecker.of(base).read(folders));
            if (RuleBookSwap.hasErrors(problems)) {
                return null;
            }
            var candidate = base.with(folders);
            problems.addAll(gate.problems(candidate, List.of(folders)));
            return RuleBookSwap.hasErrors(problems) ? null : candidate;
        } catch (RuleBookException e) {
            problems.addAll(e.diagnostics());
            return null;
        } catch (RuntimeException e) {
            problems.add(Diagnostic.error(
                    Location.startOf(String.valueOf(folders.length == 0 ? "" : folders[0])),
                    Finding.of(
                            "GATE_FAILED",
                            "",
                            null,
                            "the gate ended with " + e.getClass().getSimpleName())));
            return null;
        }
    }

    private RuleBookSwap kept(List<Diagnostic> problems) {
        return new RuleBookSwap(false, state.book().id(), state.book().id(), problems);
    }

    private RuleBookSwap used(RuleBook candidate, List<Diagnostic> problems) {
        var old = state;
        var before = old.book().id();
        if (!before.equals(candidate.id())) {
            var planner = settings.apply(Planner.of(candidate));
            state = new State(candidate, planner, new State(old.book(), old.planner(), null));
        }
        return new RuleBookSwap(true, before, candidate.id(), problems);
    }
}
