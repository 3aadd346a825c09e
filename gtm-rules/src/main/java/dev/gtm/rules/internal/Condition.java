package dev.gtm.rules.internal;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A condition of a rule as its author wrote it, apart from the engine. */
public sealed interface Condition {

    /** In which line of the rule's file it begins, from 1. */
    int line();

    /** All of them hold. */
    record All(int line, List<Condition> parts) implements Condition {
        public All {
            parts = List.copyOf(parts);
        }
    }

    /** At least one of them holds. */
    record Any(int line, List<Condition> parts) implements Condition {
        public Any {
            parts = List.copyOf(parts);
        }
    }

    /** There is none: {@code not}. */
    record Absent(int line, Condition part) implements Condition {}

    /** There is at least one: {@code exists}. */
    record Present(int line, Condition part) implements Condition {}

    /** What this library cannot follow. */
    record Obscure(int line, String text) implements Condition {}

    /**
     * There is a fact of a type for which all tests hold.
     *
     * @param name the name it is bound to, such as {@code $barrier}; null for none
     * @param type the type of the fact
     * @param tests what must hold of it, in the order of the file
     */
    record Fact(int line, @Nullable String name, Class<?> type, List<Test> tests) implements Condition {
        public Fact {
            tests = List.copyOf(tests);
        }
    }

    /**
     * One test of a fact: what stands between two commas.
     *
     * @param line where it begins
     * @param column where it begins
     * @param text as written, on one line
     * @param expression its meaning; null where this library cannot follow it
     */
    record Test(int line, int column, String text, @Nullable Expression expression) {}
}
