package dev.gtm.io;

import com.github.victools.jsonschema.generator.CustomDefinition.AttributeInclusion;
import com.github.victools.jsonschema.generator.CustomPropertyDefinition;
import com.github.victools.jsonschema.generator.FieldScope;
import com.github.victools.jsonschema.generator.MemberScope;
import com.github.victools.jsonschema.generator.SchemaGenerationContext;
import com.github.victools.jsonschema.generator.SchemaGeneratorConfigPart;
import java.lang.reflect.RecordComponent;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** How the components of records stand in a file as fields. */
final class SchemaFields {

    /** As they stand in their record. */
    static final Comparator<MemberScope<?, ?>> IN_ORDER = Comparator.comparing(SchemaFields::place);

    /** What is null in the model is absent from a file, which the schema shows. */
    private static final Pattern OR_NULL = Pattern.compile("(, or|; else) null( if not (stated|known))?(?=[.;])");

    private static final JsonMapper JSON = new JsonMapper();

    private final FileForm form;
    private final Javadocs javadocs;
    private final SchemaValues values;

    SchemaFields(FileForm form, Javadocs javadocs, SchemaValues values) {
        this.form = form;
        this.javadocs = javadocs;
        this.values = values;
    }

    void addTo(SchemaGeneratorConfigPart<FieldScope> config) {
        config.withPropertyNameOverrideResolver(this::name)
                .withRequiredCheck(field -> form.requires(component(field)))
                .withNullableCheck(field -> form.mayBeNull(component(field)))
                .withDescriptionResolver(this::description)
                .withArrayUniqueItemsResolver(field -> field.getType().isInstanceOf(Set.class) ? true : null)
                .withCustomDefinitionProvider(this::value)
                .withInstanceAttributeOverride((node, field, context) -> node.setAll(keywords(field)));
    }

    private String name(FieldScope field) {
        var name = form.field(component(field)).name();
        return name.isEmpty() ? field.getDeclaredName() : name;
    }

    private @Nullable String description(FieldScope field) {
        if (field.isFakeContainerItemScope()) {
            return null;
        }
        var words = javadocs.of(field.getDeclaringType().getErasedType(), field.getDeclaredName());
        return form.mayBeNull(component(field))
                ? words
                : OR_NULL.matcher(words).replaceAll("").replaceAll("\\bnull\\b", "absent");
    }

    private ObjectNode keywords(FieldScope field) {
        var fieldForm = form.field(component(field));
        return JSON.valueToTree(field.isFakeContainerItemScope() ? fieldForm.each() : fieldForm.keywords());
    }

    /** A value that says all of itself where it stands; texts, closed lists, blocks and lists are left to the generator. */
    private @Nullable CustomPropertyDefinition value(FieldScope field, SchemaGenerationContext context) {
        var keywords = keywords(field);
        var value = keywords.has("type")
                ? keywords
                : values.of(field.getType(), form.field(component(field)).each(), context);
        if (value == null) {
            return null;
        }
        var description = description(field);
        var node = description == null ? JSON.createObjectNode() : SchemaValues.described(description);
        return new CustomPropertyDefinition(node.setAll(value).setAll(keywords), AttributeInclusion.YES);
    }

    private static RecordComponent component(FieldScope field) {
        return components(field).get(place(field));
    }

    private static int place(MemberScope<?, ?> field) {
        return components(field).stream().map(RecordComponent::getName).toList().indexOf(field.getDeclaredName());
    }

    private static List<RecordComponent> components(MemberScope<?, ?> field) {
        return List.of(field.getDeclaringType().getErasedType().getRecordComponents());
    }
}
