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
    record Items(Location at, long size, List<Node> items) implements Node {

        @Override
        public String kind() {
            return "a list";
        }
    }

    /** Named values in the order of the document. */
    record Entries(Location at, long size, Map<String, Entry> entries) implements Node {

        @Override
        public String kind() {
            return "a block of named values";
        }
    }

    /** A named value and where its name stands. */
    record Entry(Location at, Node value) {}
}
