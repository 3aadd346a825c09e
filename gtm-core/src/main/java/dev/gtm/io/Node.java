package dev.gtm.io;

import dev.gtm.diagnostic.Location;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of a parsed document, with the place where it stands. */
sealed interface Node {

    /** Where it begins. */
    Location at();

    /** How many values it holds, itself included and every use of an alias counted. */
    long size();

    /** How deeply it nests, itself included and every use of an alias counted; 1 for a single value. */
    int depth();

    /** Whether it says that there is nothing. */
    default boolean isNothing() {
        return this instanceof Scalar scalar && scalar.type() == Scalar.Type.NOTHING;
    }

    /** What kind of value, in words for people. */
    String kind();

    /**
     * A single value.
     *
     * @param text as written, without quotes
     * @param number its value if it is written as a number, else null
     */
    record Scalar(
            Location at, Type type, String text, @Nullable BigDecimal number) implements Node {

        static Scalar text(Location at, String text) {
            return new Scalar(at, Type.TEXT, text, null);
        }

        static Scalar flag(Location at, String text) {
            return new Scalar(at, Type.BOOLEAN, text, null);
        }

        static Scalar nothing(Location at) {
            return new Scalar(at, Type.NOTHING, "", null);
        }

        /** A number, or a text if it is none that can be reckoned with. */
        static Scalar number(Location at, String text) {
            var number = DocumentParser.number(text);
            return new Scalar(at, number == null ? Type.TEXT : Type.NUMBER, text, number);
        }

        enum Type {
            TEXT,
            NUMBER,
            BOOLEAN,
            NOTHING
        }

        @Override
        public long size() {
            return 1;
        }

        @Override
        public int depth() {
            return 1;
        }

        @Override
        public String kind() {
            return switch (type) {
                case TEXT -> "a text";
                case NUMBER -> "a number";
                case BOOLEAN -> "a yes or no";
                case NOTHING -> "nothing";
            };
        }
    }

    /** A list. */
    record Items(Location at, long size, int depth, List<Node> items) implements Node {

        @Override
        public String kind() {
            return "a list";
        }
    }

    /**
     * Named values in the order of the document.
     *
     * @param repeats the names that stand more than once, each time after the first, which counts
     */
    record Entries(Location at, long size, int depth, Map<String, Entry> entries, List<Repeat> repeats)
            implements Node {

        @Override
        public String kind() {
            return "a block of named values";
        }
    }

    /** A named value and where its name stands. */
    record Entry(Location at, Node value) {}

    /** A name that stood before, and where it stands again. */
    record Repeat(String name, Location at) {}
}
