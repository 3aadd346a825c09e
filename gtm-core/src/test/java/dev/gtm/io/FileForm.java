package dev.gtm.io;

import java.lang.reflect.RecordComponent;

/** Where the form of a file departs from the records that hold what it says. */
interface FileForm {

    /** The record of the whole file. */
    Class<?> root();

    /** Names the schema for ever; a form that takes less than before gets another. */
    String id();

    /** What the schema is called in lists. */
    String title();

    /** How a component stands in the file. */
    FieldForm field(RecordComponent component);

    /** Whether the file has to have it. */
    boolean requires(RecordComponent component);

    /** Whether the file may have it and say nothing. */
    boolean mayBeNull(RecordComponent component);

    /** How a text stands in the file: a schema, as text. */
    String text();

    /** Whether a constant of a closed list has a meaning in the file. */
    boolean takes(Enum<?> constant);

    /** What only several fields of a record together show: an object of JSON Schema keywords, as text. */
    String rules(Class<?> type);

    /** The fields of a record that no component holds: an object of schemas by name, as text. */
    String moreFields(Class<?> type);
}
