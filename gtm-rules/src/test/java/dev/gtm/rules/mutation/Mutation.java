package dev.gtm.rules.mutation;

/**
 * A rule with one small change.
 *
 * @param rule the changed rule
 * @param kind what kind of change
 * @param what the change in words, with where it stands
 */
record Mutation(RuleText rule, Kind kind, String what) {

    /** What can be changed. */
    enum Kind {
        /** An operator is turned round. */
        OPERATOR,
        /** A condition is dropped. */
        CONDITION,
        /** A constant gives way to another. */
        CONSTANT
    }

    /** Names it in lists. */
    @Override
    public String toString() {
        return rule.id() + ": " + kind + " " + what;
    }
}
