package dev.gtm.diagnostic;

import org.jspecify.annotations.Nullable;

/** A value that the model cannot hold; says which field, what it was given and what it takes. */
public final class InvalidValueException extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    private final String field;
    private final String value;
    private final String allowed;

    /**
     * @param field the name of the field
     * @param value what was given
     * @param allowed what is taken, such as {@code "a share from 0 to 1"}
     */
    public InvalidValueException(String field, @Nullable Object value, String allowed) {
        super(field + " takes " + allowed + ", not " + value);
        this.field = field;
        this.value = String.valueOf(value);
        this.allowed = allowed;
    }

    /** The name of the field. */
    public String field() {
        return field;
    }

    /** The value that was given. */
    public String value() {
        return value;
    }

    /** What the field takes. */
    public String allowed() {
        return allowed;
    }
}
