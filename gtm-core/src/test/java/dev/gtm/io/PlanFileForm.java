package dev.gtm.io;

import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The form of a plan, as {@link PlanWriter} writes it: the records themselves, with every key there. */
final class PlanFileForm implements FileForm {

    /** The keys of which one or the other is there. */
    private static final Set<String> EITHER = Set.of("Excluded.intervention", "Excluded.tactic");

    private static final Map<Class<?>, String> RULES = Map.of(ApproachDocument.Excluded.class, """
            { "oneOf": [ { "required": [ "intervention" ] }, { "required": [ "tactic" ] } ] }
            """);

    @Override
    public Class<?> root() {
        return PlanDocument.class;
    }

    @Override
    public String id() {
        return "urn:gtm:plan:1";
    }

    @Override
    public String title() {
        return "GTM plan";
    }

    @Override
    public FieldForm field(RecordComponent component) {
        return FieldForm.PLAIN;
    }

    @Override
    public boolean requires(RecordComponent component) {
        return !EITHER.contains(key(component));
    }

    @Override
    public boolean mayBeNull(RecordComponent component) {
        return component.getAnnotatedType().isAnnotationPresent(Nullable.class) && !EITHER.contains(key(component));
    }

    @Override
    public String text() {
        return """
                { "type": "string" }
                """;
    }

    @Override
    public boolean takes(Enum<?> constant) {
        return true;
    }

    @Override
    public String rules(Class<?> type) {
        return RULES.getOrDefault(type, "{}");
    }

    @Override
    public String moreFields(Class<?> type) {
        return "{}";
    }

    private static String key(RecordComponent component) {
        return component.getDeclaringRecord().getSimpleName() + "." + component.getName();
    }
}
