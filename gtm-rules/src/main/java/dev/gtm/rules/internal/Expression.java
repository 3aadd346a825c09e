package dev.gtm.rules.internal;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The meaning of a test, or of a part of it. */
public sealed interface Expression {

    /** The expressions it is made of. */
    default List<Expression> parts() {
        return List.of();
    }

    /** A constant: of an enum, yes, no or null. */
    record Constant(@Nullable Object value) implements Expression {}

    /** The fact itself, or one bound to a name. */
    record Bound(@Nullable String name) implements Expression {}

    /** A component of what another expression means, or the answer to a question it is asked. */
    record Member(Expression of, String name) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(of);
        }
    }

    /** The opposite. */
    record Not(Expression of) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(of);
        }
    }

    /** All or any of several. */
    record Joined(boolean all, List<Expression> parts) implements Expression {
        public Joined {
            parts = List.copyOf(parts);
        }
    }

    /** Two values and how they compare or add up. */
    record Pair(Expression left, Sign sign, Expression right) implements Expression {
        @Override
        public List<Expression> parts() {
            return List.of(left, right);
        }
    }

    /** One of several values, or none of them. */
    record In(Expression value, boolean among, List<Expression> values) implements Expression {
        public In {
            values = List.copyOf(values);
        }

        @Override
        public List<Expression> parts() {
            return Stream.concat(Stream.of(value), values.stream()).toList();
        }
    }

    /** How two values compare or add up. */
    enum Sign {
        EQUAL,
        UNEQUAL,
        BELOW,
        AT_MOST,
        ABOVE,
        AT_LEAST,
        PLUS,
        MINUS,
        CONTAINS,
        MEMBER_OF
    }

    /** All members it names of one fact: of the fact tested for null, else of the one bound to the name. */
    default Set<String> membersOf(@Nullable String name) {
        var members = new TreeSet<String>();
        if (this instanceof Member member && member.of() instanceof Bound bound && Objects.equals(bound.name(), name)) {
            members.add(member.name());
        }
        parts().forEach(part -> members.addAll(part.membersOf(name)));
        return members;
    }

    /** The constants it names. */
    default List<Object> constants() {
        var own = this instanceof Constant constant && constant.value() != null
                ? Stream.<Object>of(constant.value())
                : Stream.<Object>empty();
        return Stream.concat(own, parts().stream().flatMap(part -> part.constants().stream()))
                .toList();
    }
}
